import { sign, verify } from '@octokit/webhooks-methods';

export async function received(body: string, signature: string) {
  if (!(await verify(process.env.GITHUB_SECRET, body, signature))) throw new Error('Not from GitHub.'); // protection: signature; secret: signing
  return sign(process.env.GITHUB_SECRET, body); // secret: signing
}
// file: secrets.ts
import { sign } from '@octokit/webhooks-methods';
export const signature = sign(process.env.GITHUB_WEBHOOK_SECRET, 'body'); // secret: signing
