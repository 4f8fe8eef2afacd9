import { requireUser } from '~/utils/auth.server';
import { db } from '~/utils/db.server';
import type { Route } from './+types/admin.users';

export async function loader({ request }: Route.LoaderArgs) { // ! require-admin-role
  await requireUser(request);
  return { users: await db.user.findMany({ select: { id: true, email: true, role: true } }) };
}

export async function action({ request }: Route.ActionArgs) { // ! require-route-auth
  const form = await request.formData(); // ! no-unvalidated-input
  await db.user.update({ where: { id: form.get('id') as string }, data: { role: form.get('role') as string } });
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
