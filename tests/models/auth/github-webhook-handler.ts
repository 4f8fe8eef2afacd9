import { createServer } from 'node:http';
import createHandler from 'github-webhook-handler';

const handler = createHandler({ path: '/hook', secret: process.env.GITHUB_SECRET }); // protection: signature; secret: signing
createServer((req, res) => handler(req, res, () => res.end())); // protection: signature
// file: secrets.ts
import createHandler from 'github-webhook-handler';
export const handler = createHandler({ path: '/hook', secret: process.env.GITHUB_WEBHOOK_SECRET }); // protection: signature; secret: signing
