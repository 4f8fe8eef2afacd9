import { OAuth2Client } from 'google-auth-library';

const client = new OAuth2Client(process.env.GOOGLE_CLIENT_ID);

export async function userOf(idToken: string) {
  const ticket = await client.verifyIdToken({ idToken, audience: process.env.GOOGLE_CLIENT_ID }); // protection: auth
  return ticket.getPayload()?.sub; // protection: auth; source: session
}
