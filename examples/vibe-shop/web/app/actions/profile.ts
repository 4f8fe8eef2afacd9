'use server';

import { revalidatePath } from 'next/cache';
import { Pool } from 'pg';
import { getUserId } from '@/lib/session';

const pool = new Pool({ connectionString: process.env.DATABASE_URL });

// Update the profile of the current user
export async function updateProfile(formData: FormData): Promise<void> {
  const userId = await getUserId();
  if (!userId) throw new Error('Not signed in');

  const data = Object.fromEntries(formData); // ! no-unvalidated-input
  const assignments = Object.entries(data).map(([column, value]) => `${column} = '${value}'`);

  await pool.query('UPDATE users SET ' + assignments.join(', ') + ' WHERE id = $1', [userId]); // ! no-sql-concat
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
