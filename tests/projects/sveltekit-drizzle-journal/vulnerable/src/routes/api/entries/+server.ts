import { json } from '@sveltejs/kit';
import { z } from 'zod';
import { db } from '$lib/server/db';
import { entries } from '$lib/server/schema';
import type { RequestHandler } from './$types';

const Entry = z.object({ userId: z.string().max(40), title: z.string().min(1).max(120), text: z.string().max(50_000) });

export const POST: RequestHandler = async ({ request }) => { // ! require-route-auth (strict)
  const entry = Entry.safeParse(await request.json());
  if (!entry.success) return json({ error: 'Invalid entry' }, { status: 400 });
  const id = crypto.randomUUID();
  await db.insert(entries).values({ id, ...entry.data });
  return json({ id }, { status: 201 });
};
