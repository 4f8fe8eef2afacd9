import express from 'express';
import { auth, claimCheck, requiredScopes } from 'express-oauth2-jwt-bearer';

const app = express();
app.use('/public', auth({ authRequired: false }));
app.use(auth({ audience: 'https://api.shop.example', issuerBaseURL: 'https://shop.eu.auth0.example' })); // protection: auth
app.get('/orders', requiredScopes('read:orders'), (req, res) => res.json({ of: req.auth.payload.sub })); // protection: role; source: session
app.get('/reports', claimCheck(({ isAdmin }) => isAdmin === true), (req, res) => res.end()); // protection: role
