import crypto, { createHmac, createVerify, timingSafeEqual, verify } from 'node:crypto';

export function check(body: string, sent: string) {
  const wanted = createHmac('sha256', process.env.WEBHOOK_SECRET ?? '').update(body).digest(); // secret: signing
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

export const drawn = () => crypto.randomBytes(32).toString('hex'); // sensitive: drawn
export const key = (password: string, salt: string) => crypto.scryptSync(password, salt, 32); // sensitive: password; secret: signing
export const stored = (password: string) => Bun.password.hash(password); // sensitive: password
// file: web.ts
export const named = () => crypto.randomUUID(); // sensitive: drawn
// file: secrets.ts
import crypto from 'node:crypto';
export const signature = crypto.createHmac('sha256', process.env.HMAC_SECRET).update('x').digest('hex'); // secret: signing
export const cipher = crypto.createCipheriv('aes-256-gcm', process.env.ENCRYPTION_KEY, crypto.randomBytes(12)); // secret: signing; sensitive: drawn
export const derived = crypto.scryptSync(process.env.ENCRYPTION_KEY, crypto.randomBytes(16), 32); // secret: signing; sensitive: drawn; sensitive: password
export const expanded = crypto.hkdfSync('sha256', process.env.ENCRYPTION_KEY, 'salt', 'x', 32); // secret: signing
export const key = crypto.subtle.importKey('raw', new TextEncoder().encode(process.env.HMAC_SECRET), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']); // secret: signing
export const own = crypto.createSecretKey(process.env.HMAC_SECRET, 'utf8'); // carries
