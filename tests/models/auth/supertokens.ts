import express from 'express';
import Session from 'supertokens-node/recipe/session';
import { verifySession } from 'supertokens-node/recipe/session/framework/express';
import { getSessionForSSR } from 'supertokens-node/nextjs';

const app = express();
app.get('/orders', verifySession(), (req, res) => res.end()); // protection: auth
app.get('/shop', verifySession({ sessionRequired: false }), (req, res) => res.end());
app.get('/me', async (req, res) => {
  const session = await Session.getSession(req, res); // protection: auth
  res.json({ id: session.getUserId() }); // protection: auth; source: session
});
export const mine = async (request: Request) => (await getSessionForSSR(request)).hasToken; // protection: auth
