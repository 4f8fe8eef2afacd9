'use server';

import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/lib/db';
import { requireAdmin } from '@/lib/guards';
import { members, recipes } from '@/lib/schema';

const MemberId = z.string().regex(/^user_[A-Za-z0-9]{10,40}$/);

export async function banMember(memberId: string) {
  await requireAdmin();
  await db.update(members).set({ banned: true }).where(eq(members.id, MemberId.parse(memberId)));
}

export async function featureRecipe(id: number) {
  await requireAdmin();
  await db.update(recipes).set({ featured: true }).where(eq(recipes.id, z.number().int().parse(id)));
}
