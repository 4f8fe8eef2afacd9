import crypto, { createHmac, createVerify, timingSafeEqual, verify } from 'node:crypto';

export function check(body: string, sent: string) {
  const wanted = createHmac('sha256', process.env.WEBHOOK_SECRET ?? '').update(body).digest();
  if (!timingSafeEqual(wanted, Buffer.from(sent, 'hex'))) throw new Error('Not from our partner.'); // protection: signature
  if (!crypto.timingSafeEqual(wanted, Buffer.from(sent))) throw new Error('Not from our partner.'); // protection: signature
}

export function checkKey(body: Buffer, sent: Buffer, key: string) {
  const verifier = createVerify('sha256');
  verifier.update(body);
  return verifier.verify(key, sent); // protection: signature
}

export const chained = (body: Buffer, sent: Buffer, key: string) => createVerify('sha256').update(body).verify(key, sent); // protection: signature
export const ed25519 = (body: Buffer, sent: Buffer, key: string) => verify(null, body, key, sent); // protection: signature
export const web = async (key: CryptoKey, sent: Buffer, body: Buffer) => crypto.subtle.verify('HMAC', key, sent, body); // protection: signature
