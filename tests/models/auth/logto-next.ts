// file: app/actions.ts
'use server';
import LogtoClient, { getLogtoContext } from '@logto/next/server-actions';

const client = new LogtoClient({});

export async function rename(name: string) {
  const context = await getLogtoContext({}); // protection: auth
  if (!context.isAuthenticated) throw new Error('Sign in first.'); // protection: auth
  return `${name} ${context.claims.sub}`; // protection: auth; source: session
}
export const open = async () => (await client.getLogtoContext()).isAuthenticated; // protection: auth
