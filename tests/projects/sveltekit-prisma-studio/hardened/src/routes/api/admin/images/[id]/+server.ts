import { json } from '@sveltejs/kit';
import { prisma } from '$lib/server/prisma';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params }) => {
  return json(await prisma.image.findMany({ where: { ownerId: params.id } }));
};

export const DELETE: RequestHandler = async ({ params }) => {
  await prisma.image.delete({ where: { id: params.id } });
  return new Response(null, { status: 204 });
};
