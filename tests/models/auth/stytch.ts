import * as stytch from 'stytch';

const client = new stytch.Client({ project_id: 'shop', secret: process.env.STYTCH_SECRET }); // secret: key

export async function userOf(token: string) {
  const answer = await client.sessions.authenticate({ session_token: token }); // protection: auth
  return answer.session.user_id; // protection: auth; source: session
}
// file: secrets.ts
import { Client } from 'stytch';
export const client = new Client({ project_id: 'p', secret: process.env.STYTCH_SECRET }); // secret: key
