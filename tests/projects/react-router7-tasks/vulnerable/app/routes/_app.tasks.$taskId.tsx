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

export async function action({ params, request }: Route.ActionArgs) {
  const change = Change.parse(Object.fromEntries(await request.formData()));
  if (change.intent === 'delete') {
    await db.task.delete({ where: { id: params.taskId } }); // ! require-object-ownership (strict)
    throw redirect('/tasks');
  }
  await db.task.update({ where: { id: params.taskId }, data: { title: change.title } }); // ! require-object-ownership (strict)
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
