import { prisma } from '$lib/server/prisma';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request }) => { // ! require-webhook-signature
  const event = request.headers.get('x-github-event');
  const payload = await request.json(); // ! no-unvalidated-input
  if (event === 'sponsorship') {
    await prisma.user.update({ where: { github: payload.sender.login }, data: { plan: 'supporter' } });
  }
  return new Response(null, { status: 204 });
};
