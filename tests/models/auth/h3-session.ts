// file: server/api/orders.get.ts
import { defineEventHandler, getSession, useSession } from 'h3';

export default defineEventHandler(async (event) => {
  const session = await useSession(event, { password: process.env.SESSION_SECRET }); // protection: auth
  if (!session.data.userId) throw new Error('Sign in first.'); // protection: auth; source: session
  return [];
});
export const theme = async (event) => (await getSession(event, { password: process.env.SESSION_SECRET })).data.theme; // protection: auth
