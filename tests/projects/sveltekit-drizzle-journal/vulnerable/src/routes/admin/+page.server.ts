import { db } from '$lib/server/db';
import { users } from '$lib/server/schema';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => { // ! require-route-auth
  return { users: await db.select({ id: users.id, email: users.email, role: users.role }).from(users) };
};
