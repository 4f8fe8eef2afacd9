// file: server/api/orders.get.ts
export default defineEventHandler(async (event) => {
  const { user } = await requireUserSession(event); // protection: auth
  return user.id; // source: session
});
// file: server/api/cart.get.ts
export default defineEventHandler(async (event) => {
  const session = await getUserSession(event); // protection: auth
  if (!session.user) throw createError({ statusCode: 401 }); // protection: auth; source: session
  return [];
});
// file: server/api/bills.get.ts
import { getServerSession } from '#auth';
import { requireUserSession } from '#imports';

export default defineEventHandler(async (event) => {
  const session = await getServerSession(event); // protection: auth
  if (!session) throw createError({ statusCode: 401 }); // protection: auth
  await requireUserSession(event); // protection: auth
  return session.user; // protection: auth; source: session
});
