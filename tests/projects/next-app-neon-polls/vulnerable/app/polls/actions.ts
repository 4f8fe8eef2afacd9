'use server';

import { neon } from '@neondatabase/serverless';

const sql = neon(process.env.DATABASE_URL!);

export async function vote(pollId: number, choice: string) { // ! require-route-auth (strict)
  try {
    await sql`INSERT INTO votes (poll_id, choice) VALUES (${pollId}, ${choice})`; // ! no-unvalidated-input
    return { ok: true };
  } catch (error) {
    return { ok: false, error: (error as Error).message }; // ! no-stack-trace-leak
  }
}

export async function removeVotes(choice: string) {
  const statement = "DELETE FROM votes WHERE choice = '" + choice + "'"; // ! no-unvalidated-input
  await sql.query(statement); // ! no-sql-concat
}

const closePoll = async (formData: FormData) => {
  const pollId = Number(formData.get('pollId'));
  if (!Number.isSafeInteger(pollId) || pollId < 1) throw new Error('Bad poll');
  await sql`UPDATE polls SET closed = true WHERE id = ${pollId}`;
};

export { closePoll };
