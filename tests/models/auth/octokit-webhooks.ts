import express from 'express';
import { createNodeMiddleware, Webhooks } from '@octokit/webhooks';
import { App } from 'octokit';

const webhooks = new Webhooks({ secret: process.env.GITHUB_SECRET }); // secret: signing
const github = new App({ appId: 1 });
const app = express();
app.use(createNodeMiddleware(webhooks, { path: '/hooks' })); // protection: signature

app.post('/github', async (req, res) => {
  if (!(await webhooks.verify(req.body, req.get('x-hub-signature-256')))) return res.sendStatus(401); // protection: signature
  return res.end();
});
app.post('/app', async (req, res) => {
  await github.webhooks.verifyAndReceive({ id: req.get('x-github-delivery'), name: 'push', signature: req.get('x-hub-signature-256'), payload: req.body }); // protection: signature
  res.end();
});
// file: secrets.ts
import { Webhooks } from '@octokit/webhooks';
import { App } from 'octokit';
export const hooks = new Webhooks({ secret: process.env.GITHUB_WEBHOOK_SECRET }); // secret: signing
export const app = new App({ appId: 1, webhooks: { secret: process.env.GITHUB_WEBHOOK_SECRET } }); // secret: signing
