// file: server/api/orders.get.ts
import { defineEventHandler, getSession, useSession } from 'h3';

export default defineEventHandler(async (event) => {
  const session = await useSession(event, { password: process.env.SESSION_SECRET }); // protection: auth; secret: signing
  if (!session.data.userId) throw new Error('Sign in first.'); // protection: auth; source: session
  return [];
});
export const theme = async (event) => (await getSession(event, { password: process.env.SESSION_SECRET })).data.theme; // protection: auth; secret: signing
// file: secrets.ts
import { useSession } from 'h3';
export const open = (event) => useSession(event, { password: process.env.SESSION_PASSWORD }); // protection: auth; secret: signing
