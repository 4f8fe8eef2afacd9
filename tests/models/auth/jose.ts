import { compactVerify, createRemoteJWKSet, decodeJwt, jwtDecrypt, jwtVerify, SignJWT } from 'jose';

const keys = createRemoteJWKSet(new URL('https://login.shop.example/.well-known/jwks.json'));

export async function userOf(token: string) {
  const { payload } = await jwtVerify(token, keys, { issuer: 'https://login.shop.example' }); // protection: auth; protection: signature; secret: signing
  return payload.sub; // source: session
}

export const sealed = async (token: string, key: Uint8Array) => (await jwtDecrypt(token, key)).payload.sub; // protection: auth; source: session; secret: signing
export const event = (body: string, key: CryptoKey) => compactVerify(body, key); // protection: auth; protection: signature; secret: signing
export const unchecked = (token: string) => decodeJwt(token).sub;

export const issue = (id: string, key: Uint8Array) => new SignJWT({ sub: id }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1h').sign(key); // sensitive: token; secret: signing
// file: secrets.ts
import { CompactSign, SignJWT, jwtDecrypt } from 'jose';
const key = new TextEncoder().encode(process.env.JWT_SECRET);
export const token = new SignJWT({ sub: '7' }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1h').sign(key); // secret: signing; sensitive: token
export const compact = new CompactSign(new Uint8Array()).sign(key); // secret: signing
export const read = (text: string) => jwtDecrypt(text, key); // protection: auth; secret: signing
