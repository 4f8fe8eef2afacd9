import { requireUser } from '@crm/auth';
import { db } from '@crm/db';

export async function GET(request: Request) {
  const user = await requireUser(request.headers);
  return Response.json(await db.contact.findMany({ where: { ownerId: user.id } }));
}
