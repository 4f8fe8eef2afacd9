import { ipAddress } from '@vercel/functions';
import { NextResponse } from 'next/server';
import { z } from 'zod';
import { pool } from '@/lib/db';
import { contactLimiter, tooManyRequests } from '@/lib/rate-limit';

const contactSchema = z.object({
  name: z.string().trim().min(1).max(100),
  email: z.string().email().max(254),
  message: z.string().trim().min(1).max(5000),
});

// Save a message from the contact form
export async function POST(request: Request) {
  const { success, reset } = await contactLimiter.limit(ipAddress(request) ?? 'unknown');
  if (!success) {
    return tooManyRequests(reset);
  }

  const parsed = contactSchema.safeParse(await request.json());
  if (!parsed.success) {
    return NextResponse.json({ success: false, error: 'Please fill in all fields' }, { status: 400 });
  }

  try {
    const { name, email, message } = parsed.data;
    await pool.query('INSERT INTO messages (name, email, message) VALUES ($1, $2, $3)', [name, email, message]);
    return NextResponse.json({ success: true });
  } catch (error) {
    console.error('Could not save a message:', error);
    return NextResponse.json({ success: false, error: 'Could not send your message' }, { status: 500 });
  }
}
