'use server';

import { auth } from '@clerk/nextjs/server';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/lib/db';
import { members, recipes } from '@/lib/schema';

const MemberId = z.string().regex(/^user_[A-Za-z0-9]{10,40}$/);

export async function banMember(memberId: string) { // ! require-route-auth (strict)
  await db.update(members).set({ banned: true }).where(eq(members.id, MemberId.parse(memberId)));
}

export async function featureRecipe(id: number) { // ! require-admin-role (strict)
  const { userId } = await auth();
  if (!userId) throw new Error('Sign in first');
  await db.update(recipes).set({ featured: true }).where(eq(recipes.id, z.number().int().parse(id)));
}
