import { data } from 'react-router';
import { z } from 'zod';
import { getUser } from '~/utils/auth.server';
import { db } from '~/utils/db.server';
import type { Route } from './+types/api.tasks';

const Task = z.object({ title: z.string().min(1).max(120), ownerId: z.string().max(40) });

export async function action({ request }: Route.ActionArgs) { // ! require-route-auth (strict)
  const user = await getUser(request);
  const task = Task.safeParse(await request.json());
  if (!task.success) return data({ error: 'Invalid task' }, { status: 400 });
  console.info('task added by', user?.id);
  return data(await db.task.create({ data: task.data }), { status: 201 });
}
