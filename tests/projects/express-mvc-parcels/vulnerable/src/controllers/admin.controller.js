import { prisma } from '../db.js';

export async function listUsers(_req, res) {
  const users = await prisma.user.findMany({ select: { id: true, email: true, role: true } });
  res.json(users);
}

export async function removeUser(req, res) {
  await prisma.user.delete({ where: { id: req.params.id } });
  res.sendStatus(204);
}
