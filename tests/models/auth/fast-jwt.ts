import { createVerifier, createDecoder } from 'fast-jwt';

const verify = createVerifier({ key: process.env.JWT_SECRET }); // secret: signing
const read = createDecoder();

export async function userOf(token: string) {
  const claims = await verify(token); // protection: auth; protection: signature; source: session
  return claims.sub; // protection: auth; protection: signature; source: session
}
export const unchecked = (token: string) => read(token).sub;
// file: secrets.ts
import { createSigner } from 'fast-jwt';
export const sign = createSigner({ key: process.env.JWT_SECRET }); // secret: signing
