/**
 * What a token says of itself: checksums that only its maker writes, claims that only some JWTs have.
 */
import { crc32 } from 'node:zlib';
import type { TokenRow } from '../models/schema.js';

/** False when the token contradicts what its row says: then nobody handed it out. */
export function isProven(token: string, { checksum, claims }: Pick<TokenRow, 'checksum' | 'claims'>): boolean {
  return (checksum === undefined || checksumOf(token, checksum) === token.slice(-CHECKSUM_LENGTH[checksum])) && (claims === undefined || hasClaims(token, claims));
}

const CHECKSUM_LENGTH = { 'crc32-base62': 6, 'crc32-hex': 8 } as const satisfies Record<NonNullable<TokenRow['checksum']>, number>;
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The checksum that the token, whose own last characters are not looked at, should end with. */
export function checksumOf(token: string, kind: NonNullable<TokenRow['checksum']>): string {
  const body = token.slice(0, -CHECKSUM_LENGTH[kind]);
  switch (kind) {
    // https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
    case 'crc32-base62': return base62(crc32(body.slice(body.lastIndexOf('_') + 1))).padStart(6, '0');
    case 'crc32-hex': return crc32(body.replace(/_$/, '')).toString(16).padStart(8, '0');
  }
}

function base62(value: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = (BASE62[rest % 62] ?? '') + text;
  return text;
}

function hasClaims(token: string, claims: Readonly<Record<string, readonly string[]>>): boolean {
  const payload = payloadOf(token);
  return payload !== undefined && Object.entries(claims).every(([name, values]) => values.includes(String(payload[name])));
}

/** What a JWT says (RFC 7519), unverified; `undefined` for what is none. */
export function payloadOf(token: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    // A JSON object by the check.
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

const WEEK = 7 * 24 * 3600;

/** True for a JWT that ends within a week of being made: whoever finds it in a file is late. */
export function isShortLived(token: string): boolean {
  if (!token.startsWith('eyJ')) return false;
  const { iat, exp } = payloadOf(token) ?? {};
  return typeof iat === 'number' && typeof exp === 'number' && exp - iat <= WEEK;
}
