import { sign, verify } from '@octokit/webhooks-methods';

export async function received(body: string, signature: string) {
  if (!(await verify(process.env.GITHUB_SECRET, body, signature))) throw new Error('Not from GitHub.'); // protection: signature
  return sign(process.env.GITHUB_SECRET, body);
}
