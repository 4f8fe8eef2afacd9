import { jwtVerify, SignJWT } from 'jose';
import { cookies } from 'next/headers';

// Secret used to sign preview links and sessions
const previewSecret = new TextEncoder().encode(process.env['NEXT_PUBLIC_JWT_SECRET']); // ! no-public-env-secrets
const sessionSecret = new TextEncoder().encode(process.env.SESSION_SECRET ?? 'vibe-shop'); // ! no-secret-fallback

/**
 * Create a signed link to an unpublished product
 */
export async function createPreviewToken(productId: number): Promise<string> {
  return new SignJWT({ productId }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1h').sign(previewSecret);
}

/**
 * Store the session in a cookie
 */
export async function createSession(userId: number): Promise<void> {
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(String(userId))
    .setExpirationTime('8h')
    .sign(sessionSecret);

  const store = await cookies();
  store.set('session', token, { httpOnly: true, secure: true, sameSite: 'lax', maxAge: 8 * 60 * 60 });
}

/**
 * Get the id of the logged in user
 */
export async function getUserId(): Promise<number | null> {
  const store = await cookies();
  const token = store.get('session')?.value;
  if (!token) return null;

  try {
    const { payload } = await jwtVerify(token, sessionSecret, { algorithms: ['HS256'] });
    return Number(payload.sub);
  } catch {
    return null;
  }
}
