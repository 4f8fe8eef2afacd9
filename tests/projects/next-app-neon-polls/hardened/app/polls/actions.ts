'use server';

import { neon } from '@neondatabase/serverless';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { getSession } from '../../lib/session';

const sql = neon(process.env.DATABASE_URL!);
async function requireMember() {
  const { memberId } = await getSession();
  if (!memberId) redirect('/login');
  return memberId;
}

const Choice = z.enum(['yes', 'no', 'maybe']);

export async function vote(pollId: number, choice: string) {
  const memberId = await requireMember();
  const safe = z.tuple([z.number().int().positive(), Choice]).parse([pollId, choice]);
  try {
    await sql`INSERT INTO votes (poll_id, choice, member_id) VALUES (${safe[0]}, ${safe[1]}, ${memberId})`;
    return { ok: true };
  } catch (error) {
    console.error((error as Error).message);
    return { ok: false, error: 'Your vote was not counted' };
  }
}

export async function removeVotes(choice: string) {
  const memberId = await requireMember();
  const parsed = Choice.safeParse(choice);
  if (!parsed.success) return;
  const statement = 'DELETE FROM votes WHERE choice = $1 AND member_id = $2';
  await sql.query(statement, [parsed.data, memberId]);
}

const closePoll = async (formData: FormData) => {
  const memberId = await requireMember();
  const pollId = Number(formData.get('pollId'));
  if (!Number.isSafeInteger(pollId) || pollId < 1) throw new Error('Bad poll');
  await sql`UPDATE polls SET closed = true WHERE id = ${pollId} AND owner_id = ${memberId}`;
};

export { closePoll };
