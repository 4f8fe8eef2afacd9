/**
 * Fills in the holes of a model's samples (`Recipe` in src/models/schema.ts). Drawn from a fixed seed, so that a failing
 * sample fails again; assembled here, so that no key-like text stands in the repository.
 */
import { checksumOf } from '../../src/secrets/proof.js';

const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const ALPHABETS: Readonly<Record<string, string>> = {
  digit: DIGITS, alpha: LOWER + UPPER, lower: LOWER, upper: UPPER, alnum: DIGITS + LOWER + UPPER, lownum: DIGITS + LOWER, UPNUM: DIGITS + UPPER, hex: `${DIGITS}abcdef`, HEX: `${DIGITS}ABCDEF`,
  base32: `${UPPER}234567`, base58: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', base64: `${UPPER}${LOWER}${DIGITS}+/`, base64url: `${UPPER}${LOWER}${DIGITS}-_`, word: `${DIGITS}${LOWER}${UPPER}_`,
};

/** A generator of numbers from 0 to 1 (mulberry32), the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** The text of a recipe. @throws {Error} for a hole nobody knows */
export function filled(recipe: string, seed = 1): string {
  const next = random(seed * 7919 + [...recipe].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 0));
  let text = '';
  let at = 0;
  for (const hole of recipe.matchAll(/\{(?:(alnum|alpha|lower|upper|digit|hex|HEX|lownum|UPNUM|base32|base58|base64url|base64|word|[^\s{}])\*(\d+)|(crc32-base62|crc32-hex|uuid)|jwt:([^{}]+)|b64:([^{}]+))\}/g)) {
    text += recipe.slice(at, hole.index);
    at = hole.index + hole[0].length;
    const [, alphabet, count = '0', special, claims, plain] = hole;
    if (alphabet !== undefined) text += drawn(ALPHABETS[alphabet] ?? alphabet, Number(count), next);
    else if (claims !== undefined) text += jwt(claims, next);
    else if (plain !== undefined) text += Buffer.from(filled(plain.replace(/\[(\w+\*\d+)\]/g, '{$1}'), seed)).toString('base64');
    else if (special === 'uuid') text += uuid(next);
    else text += checksumOf(`${/[\w-]*$/.exec(text)?.[0] ?? ''}${special === 'crc32-hex' ? '00000000' : '000000'}`, special === 'crc32-hex' ? 'crc32-hex' : 'crc32-base62');
  }
  return text + recipe.slice(at);
}

/** Every character of the alphabet is as likely as any other; neighbours differ, so that no sample looks filled in. */
function drawn(alphabet: string, count: number, next: () => number): string {
  let text = '';
  while (text.length < count) {
    const character = alphabet[Math.floor(next() * alphabet.length)] ?? '';
    if (alphabet.length === 1 || !text.endsWith(character)) text += character;
  }
  return text;
}

function jwt(claims: string, next: () => number): string {
  const payload = Object.fromEntries(claims.split(',').map((claim) => claim.split('=') as [string, string]));
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ ...payload, iat: 1_700_000_000 + Math.floor(next() * 1e7), exp: 2_000_000_000 })}.${drawn(ALPHABETS['base64url'] ?? '', 43, next)}`;
}

function uuid(next: () => number): string {
  const hex = drawn(ALPHABETS['hex'] ?? '', 32, next);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
