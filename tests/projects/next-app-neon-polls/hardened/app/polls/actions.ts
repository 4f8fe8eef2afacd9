'use server';

import { neon } from '@neondatabase/serverless';
import { z } from 'zod';

const sql = neon(process.env.DATABASE_URL!);
const Choice = z.enum(['yes', 'no', 'maybe']);

export async function vote(pollId: number, choice: string) {
  const safe = z.tuple([z.number().int().positive(), Choice]).parse([pollId, choice]);
  try {
    await sql`INSERT INTO votes (poll_id, choice) VALUES (${safe[0]}, ${safe[1]})`;
    return { ok: true };
  } catch (error) {
    console.error((error as Error).message);
    return { ok: false, error: 'Your vote was not counted' };
  }
}

export async function removeVotes(choice: string) {
  const parsed = Choice.safeParse(choice);
  if (!parsed.success) return;
  const statement = 'DELETE FROM votes WHERE choice = $1';
  await sql.query(statement, [parsed.data]);
}

const closePoll = async (formData: FormData) => {
  const pollId = Number(formData.get('pollId'));
  if (!Number.isSafeInteger(pollId) || pollId < 1) throw new Error('Bad poll');
  await sql`UPDATE polls SET closed = true WHERE id = ${pollId}`;
};

export { closePoll };
