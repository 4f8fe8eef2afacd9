import express from 'express';
import { auth, claimIncludes, requiresAuth } from 'express-openid-connect';

const app = express();
app.use('/shop', auth({ authRequired: false }));
app.use('/staff', auth()); // protection: auth
app.get('/profile', requiresAuth(), (req, res) => res.json(req.oidc.user)); // protection: auth; source: session
app.get('/admin', claimIncludes('roles', 'admin'), (req, res) => res.end()); // protection: role
app.get('/cart', (req, res) => {
  if (!req.oidc.isAuthenticated()) return res.sendStatus(401); // protection: auth
  return res.end();
});
// file: secrets.ts
import { auth } from 'express-openid-connect';
export const guard = auth({ // protection: auth
  secret: process.env.SESSION_SECRET, // secret: signing
  clientSecret: process.env.OIDC_CLIENT_SECRET, // secret: key
});
