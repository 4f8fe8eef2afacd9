import { NextResponse } from 'next/server';
import bcrypt from 'bcryptjs';
import { z } from 'zod';
import { prisma } from '@/lib/prisma';
import { checkRateLimit } from '@/lib/rate-limit';

const Account = z.object({ email: z.email(), password: z.string().min(8).max(72) });

export async function POST(request: Request) { // ! require-auth-rate-limit
  await checkRateLimit(request);
  const parsed = Account.safeParse(await request.json());
  if (!parsed.success) return NextResponse.json({ error: 'Invalid account' }, { status: 400 });
  const passwordHash = await bcrypt.hash(parsed.data.password, 12);
  await prisma.user.create({ data: { email: parsed.data.email, passwordHash } });
  return NextResponse.json({ ok: true }, { status: 201 });
}
