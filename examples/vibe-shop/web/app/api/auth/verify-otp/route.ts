import crypto from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { Pool } from 'pg';
import { createSession } from '@/lib/session';

const pool = new Pool({ connectionString: process.env.DATABASE_URL });

export async function POST(req: NextRequest) { // ! require-auth-rate-limit
  const body = await req.json(); // ! no-unvalidated-input
  const codeHash = crypto.createHash('sha256').update(body.code).digest('hex');

  // Check the code
  let query = `DELETE FROM otp_codes WHERE expires_at > now() AND code_hash = '${codeHash}'`;
  query += ` AND email = '${body.email}' RETURNING user_id`;
  const { rows } = await pool.query(query); // ! no-sql-concat

  if (rows.length === 0) {
    return NextResponse.json({ error: 'Wrong or expired code' }, { status: 401 });
  }
  await createSession(rows[0].user_id);
  return NextResponse.json({ success: true });
}
