// file: app/actions.ts
'use server';
import { getUser, validateApiKey, withAuth } from '@workos-inc/authkit-nextjs';

export async function rename(name: string) {
  const { user } = await withAuth(); // protection: auth
  if (!user) throw new Error('Sign in first.'); // source: session
  return name.trim();
}

export async function remove() {
  const { user } = await withAuth({ ensureSignedIn: true }); // protection: auth
  return user.id; // source: session
}

export async function before() {
  const { user } = await getUser(); // protection: auth
  return user; // source: session
}

export async function sooner() {
  await getUser({ ensureSignedIn: true }); // protection: auth
}

export async function job() {
  const { apiKey } = await validateApiKey(); // protection: auth
  if (!apiKey) throw new Error('No key.');
}
// file: middleware.ts
import { authkit, authkitMiddleware } from '@workos-inc/authkit-nextjs';

export const open = authkitMiddleware();
export default authkitMiddleware({ middlewareAuth: { enabled: true, unauthenticatedPaths: ['/'] } }); // protection: auth
export const look = async (request: Request) => (await authkit(request)).session; // protection: auth
