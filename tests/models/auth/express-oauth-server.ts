import express from 'express';
import OAuthServer from '@node-oauth/express-oauth-server';
import { model } from './model';

const app = express();
const oauth = new OAuthServer({ model });
app.post('/token', oauth.token());
app.get('/orders', oauth.authenticate(), (req, res) => res.end()); // protection: auth
