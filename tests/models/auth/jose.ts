import { compactVerify, createRemoteJWKSet, decodeJwt, jwtDecrypt, jwtVerify } from 'jose';

const keys = createRemoteJWKSet(new URL('https://login.shop.example/.well-known/jwks.json'));

export async function userOf(token: string) {
  const { payload } = await jwtVerify(token, keys, { issuer: 'https://login.shop.example' }); // protection: auth; protection: signature
  return payload.sub; // source: session
}

export const sealed = async (token: string, key: Uint8Array) => (await jwtDecrypt(token, key)).payload.sub; // protection: auth; source: session
export const event = (body: string, key: CryptoKey) => compactVerify(body, key); // protection: auth; protection: signature
export const unchecked = (token: string) => decodeJwt(token).sub;
