import { z } from 'zod';
import { requireAdmin } from '~/utils/auth.server';
import { db } from '~/utils/db.server';
import type { Route } from './+types/admin.users';

const Promotion = z.object({ id: z.string().max(40), role: z.enum(['member', 'admin']) });

export async function loader({ request }: Route.LoaderArgs) {
  await requireAdmin(request);
  return { users: await db.user.findMany({ select: { id: true, email: true, role: true } }) };
}

export async function action({ request }: Route.ActionArgs) {
  await requireAdmin(request);
  const { id, role } = Promotion.parse(Object.fromEntries(await request.formData()));
  await db.user.update({ where: { id }, data: { role } });
  return { ok: true };
}

export default function Users({ loaderData }: Route.ComponentProps) {
  return (
    <ul>
      {loaderData.users.map((user) => (
        <li key={user.id}>{user.email}</li>
      ))}
    </ul>
  );
}
