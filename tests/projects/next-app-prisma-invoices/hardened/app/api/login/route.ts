import { NextResponse, type NextRequest } from 'next/server';
import { PrismaClient } from '@prisma/client';
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import bcrypt from 'bcryptjs';
import { z } from 'zod';
import { getSession } from '../../../lib/session';

const prisma = new PrismaClient();
const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(5, '15 m') });
const Credentials = z.object({ email: z.email(), password: z.string().max(72) });

export async function POST(request: NextRequest) {
  const { success } = await ratelimit.limit(request.headers.get('x-real-ip') ?? 'anonymous');
  if (!success) {
    return NextResponse.json({ error: 'Too many attempts' }, { status: 429, headers: { 'Retry-After': '900' } });
  }
  try {
    const { email, password } = Credentials.parse(await request.json());
    const user = await prisma.user.findUnique({ where: { email } });
    if (!user || !(await bcrypt.compare(password, user.passwordHash))) {
      return NextResponse.json({ error: 'Invalid credentials' }, { status: 401 });
    }
    const session = await getSession();
    session.userId = user.id;
    session.companyId = user.companyId;
    await session.save();
    return NextResponse.json({ id: user.id });
  } catch (error: any) {
    if (error instanceof z.ZodError) {
      return NextResponse.json({ error: error.issues }, { status: 400 });
    }
    console.error(error.message);
    return NextResponse.json({ error: 'Login failed' }, { status: 500 });
  }
}

const ORIGINS = new Set(['https://app.example.com']);

export async function OPTIONS(request: NextRequest) {
  const origin = request.headers.get('origin') ?? '';
  if (!ORIGINS.has(origin)) return new Response(null, { status: 403 });
  return new Response(null, {
    headers: {
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Allow-Methods': 'POST',
    },
  });
}
