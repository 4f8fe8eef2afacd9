import { WorkOS } from '@workos-inc/node';

const workos = new WorkOS(process.env.WORKOS_API_KEY); // secret: key

export async function hook(request: Request) {
  const event = await workos.webhooks.constructEvent({ payload: await request.json(), sigHeader: request.headers.get('workos-signature'), secret: process.env.WORKOS_SECRET }); // protection: signature; secret: signing
  return event.id; // protection: signature
}

export const action = async (payload: object, sigHeader: string) => workos.actions.constructAction({ payload, sigHeader, secret: process.env.WORKOS_SECRET }); // protection: signature

export async function me(req, res) {
  const session = workos.userManagement.loadSealedSession({ sessionData: req.cookies.session, cookiePassword: process.env.COOKIE_PASSWORD }); // secret: signing
  const answer = await session.authenticate(); // protection: auth
  if (!answer.authenticated) return res.sendStatus(401); // protection: auth
  return res.json(answer.user); // protection: auth; source: session
}

export async function orders(req, res) {
  const answer = await workos.userManagement.authenticateWithSessionCookie({ sessionData: req.cookies.session }); // protection: auth
  if (!answer.authenticated) return res.sendStatus(401); // protection: auth
  return res.end();
}
// file: secrets.ts
import { WorkOS } from '@workos-inc/node';
const workos = new WorkOS(process.env.WORKOS_API_KEY); // secret: key
export const read = (payload: string, sigHeader: string) => workos.webhooks.constructEvent({ payload, sigHeader, secret: process.env.WORKOS_WEBHOOK_SECRET }); // protection: signature; secret: signing
export const session = (sessionData: string) => workos.userManagement.loadSealedSession({ sessionData, cookiePassword: process.env.WORKOS_COOKIE_PASSWORD }); // secret: signing
