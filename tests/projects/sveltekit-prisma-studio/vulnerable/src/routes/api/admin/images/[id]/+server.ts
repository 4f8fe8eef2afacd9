import { error, json } from '@sveltejs/kit';
import { prisma } from '$lib/server/prisma';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals }) => { // ! require-admin-role
  if (!locals.user) error(401, 'Sign in first');
  return json(await prisma.image.findMany({ where: { ownerId: params.id } }));
};

export const DELETE: RequestHandler = async ({ params }) => { // ! require-route-auth
  await prisma.image.delete({ where: { id: params.id } });
  return new Response(null, { status: 204 });
};
