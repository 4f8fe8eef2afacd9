import { data, Form, redirect } from 'react-router';
import { z } from 'zod';
import { userContext } from '~/utils/context';
import { db } from '~/utils/db.server';
import type { Route } from './+types/_app.tasks.$taskId';

const Change = z.object({ intent: z.enum(['rename', 'delete']), title: z.string().max(120).optional() });

export async function loader({ params, context }: Route.LoaderArgs) {
  const user = context.get(userContext);
  const task = await db.task.findFirst({ where: { id: params.taskId, ownerId: user.id } });
  if (!task) throw data(null, { status: 404 });
  return { task };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const user = context.get(userContext);
  const change = Change.parse(Object.fromEntries(await request.formData()));
  if (change.intent === 'delete') {
    await db.task.deleteMany({ where: { id: params.taskId, ownerId: user.id } });
    throw redirect('/tasks');
  }
  await db.task.updateMany({ where: { id: params.taskId, ownerId: user.id }, data: { title: change.title } });
  return { ok: true };
}

export default function Task({ loaderData }: Route.ComponentProps) {
  return (
    <Form method="post">
      <input name="title" defaultValue={loaderData.task.title} />
      <button name="intent" value="rename">Rename</button>
      <button name="intent" value="delete">Delete</button>
    </Form>
  );
}
