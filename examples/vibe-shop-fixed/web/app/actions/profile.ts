'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { pool } from '@/lib/db';
import { getUserId } from '@/lib/session';

// What customers may change about themselves
const profileSchema = z.object({
  name: z.string().trim().min(1).max(100),
  phone: z.string().regex(/^\+?[0-9 ]{6,20}$/),
});

// Update the profile of the current user
export async function updateProfile(formData: FormData): Promise<void> {
  const userId = await getUserId();
  if (!userId) throw new Error('Not signed in');

  const { name, phone } = profileSchema.parse(Object.fromEntries(formData));

  await pool.query('UPDATE users SET name = $1, phone = $2 WHERE id = $3', [name, phone, userId]);
  revalidatePath('/account');
}

// Change how often we send the newsletter
export async function updateNewsletter(formData: FormData): Promise<void> {
  const userId = await getUserId();
  if (!userId) throw new Error('Not signed in');

  const frequency = formData.get('frequency');
  if (frequency !== 'never' && frequency !== 'weekly') {
    return;
  }

  await pool.query('UPDATE users SET newsletter = $1 WHERE id = $2', [frequency, userId]);
  revalidatePath('/account');
}
