import nacl from 'tweetnacl';
import { verifyAsync } from '@noble/ed25519';
import { ed25519 } from '@noble/curves/ed25519';

export function interaction(body: Uint8Array, signature: Uint8Array, key: Uint8Array) {
  if (!nacl.sign.detached.verify(body, signature, key)) throw new Error('Not from Discord.'); // protection: signature
}
export const check = (signature: Uint8Array, body: Uint8Array, key: Uint8Array) => verifyAsync(signature, body, key); // protection: signature
export const curve = (signature: Uint8Array, body: Uint8Array, key: Uint8Array) => ed25519.verify(signature, body, key); // protection: signature
