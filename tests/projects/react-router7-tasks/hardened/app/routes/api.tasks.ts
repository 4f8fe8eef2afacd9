import { data } from 'react-router';
import { z } from 'zod';
import { getUser } from '~/utils/auth.server';
import { db } from '~/utils/db.server';
import type { Route } from './+types/api.tasks';

const Task = z.object({ title: z.string().min(1).max(120) });

export async function action({ request }: Route.ActionArgs) {
  const user = await getUser(request);
  if (!user) return data({ error: 'Not signed in' }, { status: 401 });
  const task = Task.safeParse(await request.json());
  if (!task.success) return data({ error: 'Invalid task' }, { status: 400 });
  return data(await db.task.create({ data: { ...task.data, ownerId: user.id } }), { status: 201 });
}
