'use server';

import { revalidatePath } from 'next/cache';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/lib/db';
import { requireMember } from '@/lib/guards';
import { recipes } from '@/lib/schema';

const Recipe = z.object({
  title: z.string().min(1).max(120),
  steps: z.string().max(10_000),
  servings: z.coerce.number().int().min(1).max(50),
});

export async function createRecipe(formData: FormData) {
  const userId = await requireMember();
  const recipe = Recipe.parse(Object.fromEntries(formData));
  await db.insert(recipes).values({ ...recipe, authorId: userId });
  revalidatePath('/kitchen');
}

export async function deleteRecipe(id: number) {
  const userId = await requireMember();
  const recipeId = z.number().int().parse(id);
  await db.delete(recipes).where(and(eq(recipes.id, recipeId), eq(recipes.authorId, userId)));
  revalidatePath('/kitchen');
}
