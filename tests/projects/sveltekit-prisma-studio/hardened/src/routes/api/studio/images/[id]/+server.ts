import { z } from 'zod';
import { prisma } from '$lib/server/prisma';
import type { RequestHandler } from './$types';

const Caption = z.object({ caption: z.string().max(200) });

export const PATCH: RequestHandler = async ({ params, request, locals }) => {
  const data = Caption.parse(await request.json());
  const image = await prisma.image.findUnique({ where: { id: params.id } });
  if (image?.ownerId !== locals.user!.id) return new Response('No such image', { status: 404 });
  await prisma.image.update({ where: { id: params.id }, data });
  return new Response(null, { status: 204 });
};

export const DELETE: RequestHandler = async ({ params, locals }) => {
  await prisma.image.deleteMany({ where: { id: params.id, ownerId: locals.user!.id } });
  return new Response(null, { status: 204 });
};
