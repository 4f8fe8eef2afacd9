// file: server.ts
import express from 'express';
import { initAuth } from '@propelauth/express';

const app = express();
const auth = initAuth({ authUrl: 'https://auth.shop.example', apiKey: process.env.PROPEL_KEY });
app.get('/orders', auth.requireUser, (req, res) => res.end()); // protection: auth
app.get('/team', auth.requireOrgMember(), (req, res) => res.end()); // protection: auth
app.get('/admin', auth.requireOrgMemberWithMinimumRole({ minimumRequiredRole: 'Admin' }), (req, res) => res.end()); // protection: auth; protection: role
export const userOf = (token: string) => auth.validateAccessTokenAndGetUserClass(token); // protection: auth
// file: app/page.tsx
import { getUser, getUserOrRedirect } from '@propelauth/nextjs/server/app-router';

export default async function Page() {
  const user = await getUserOrRedirect(); // protection: auth; source: session
  return user.email; // protection: auth; source: session
}
export const visitor = async () => (await getUser()) !== undefined; // protection: auth; source: session
