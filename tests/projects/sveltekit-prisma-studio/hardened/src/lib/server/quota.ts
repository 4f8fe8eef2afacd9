import { error } from '@sveltejs/kit';
import { prisma } from './prisma';

const IMAGES_A_DAY = 10;

export async function spendImage(userId: string) {
  const since = new Date(Date.now() - 24 * 60 * 60 * 1000);
  const used = await prisma.image.count({ where: { ownerId: userId, createdAt: { gte: since } } });
  if (used >= IMAGES_A_DAY) error(402, 'That was the last free image for today');
}
