import OAuth2Server, { Request, Response } from '@node-oauth/oauth2-server';
import { model } from './model';

const server = new OAuth2Server({ model });

export async function requireToken(req, res, next) {
  const token = await server.authenticate(new Request(req), new Response(res)); // protection: auth
  req.owner = token.user; // protection: auth; source: session
  next();
}
