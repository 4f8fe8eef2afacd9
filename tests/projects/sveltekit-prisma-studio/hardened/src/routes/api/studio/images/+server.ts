import { json } from '@sveltejs/kit';
import Replicate from 'replicate';
import { z } from 'zod';
import { REPLICATE_API_TOKEN } from '$env/static/private';
import { prisma } from '$lib/server/prisma';
import { spendImage } from '$lib/server/quota';
import type { RequestHandler } from './$types';

const replicate = new Replicate({ auth: REPLICATE_API_TOKEN });
const Wish = z.object({ prompt: z.string().min(3).max(500) });

export const POST: RequestHandler = async ({ request, locals }) => {
  await spendImage(locals.user!.id);
  const { prompt } = Wish.parse(await request.json());
  const output = await replicate.run('black-forest-labs/flux-schnell', { input: { prompt } });
  const image = await prisma.image.create({ data: { prompt, url: String(output), ownerId: locals.user!.id } });
  return json(image, { status: 201 });
};
