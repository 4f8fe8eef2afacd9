// file: src/routes/orders/+server.ts
import { error, json } from '@sveltejs/kit';

export async function GET(event) {
  const session = await event.locals.auth(); // protection: auth
  if (!session) error(401); // protection: auth
  return json({ of: session.user }); // protection: auth; source: session
}
// file: secrets.ts
import { SvelteKitAuth } from '@auth/sveltekit';
export const { handle } = SvelteKitAuth({ providers: [], secret: process.env.AUTH_SECRET }); // secret: signing
export const lazy = SvelteKitAuth(() => ({
  secret: process.env.AUTH_SECRET, // secret: signing
}));
