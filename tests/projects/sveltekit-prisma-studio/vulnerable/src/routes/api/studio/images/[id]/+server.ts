import { z } from 'zod';
import { prisma } from '$lib/server/prisma';
import type { RequestHandler } from './$types';

const Caption = z.object({ caption: z.string().max(200) });

export const PATCH: RequestHandler = async ({ params, request }) => {
  const data = Caption.parse(await request.json());
  await prisma.image.update({ where: { id: params.id }, data }); // ! require-object-ownership (strict)
  return new Response(null, { status: 204 });
};

export const DELETE: RequestHandler = async ({ params, locals }) => {
  await prisma.image.deleteMany({ where: { id: params.id, ownerId: locals.user!.id } });
  return new Response(null, { status: 204 });
};
