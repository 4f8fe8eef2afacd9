import { createServer } from 'node:http';
import createHandler from 'github-webhook-handler';

const handler = createHandler({ path: '/hook', secret: process.env.GITHUB_SECRET }); // protection: signature
createServer((req, res) => handler(req, res, () => res.end())); // protection: signature
