'use server';

import { revalidatePath } from 'next/cache';
import { auth } from '@clerk/nextjs/server';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/lib/db';
import { recipes } from '@/lib/schema';

const Recipe = z.object({
  title: z.string().min(1).max(120),
  steps: z.string().max(10_000),
  servings: z.coerce.number().int().min(1).max(50),
});

export async function createRecipe(formData: FormData) { // ! require-route-auth (strict)
  const { userId } = await auth();
  const recipe = Recipe.parse(Object.fromEntries(formData));
  await db.insert(recipes).values({ ...recipe, authorId: userId! });
  revalidatePath('/kitchen');
}

export async function deleteRecipe(id: number) {
  const { userId } = await auth();
  if (!userId) throw new Error('Sign in first');
  const recipeId = z.number().int().parse(id);
  await db.delete(recipes).where(eq(recipes.id, recipeId)); // ! require-object-ownership (strict)
  revalidatePath('/kitchen');
}
