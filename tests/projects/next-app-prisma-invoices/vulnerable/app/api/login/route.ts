import { NextResponse, type NextRequest } from 'next/server';
import { PrismaClient } from '@prisma/client';
import bcrypt from 'bcryptjs';

const prisma = new PrismaClient();

export async function POST(request: NextRequest) { // ! require-auth-rate-limit
  try {
    const { email, password } = await request.json(); // ! no-unvalidated-input
    const user = await prisma.user.findUnique({ where: { email } });
    if (!user || !(await bcrypt.compare(password, user.passwordHash))) {
      return NextResponse.json({ error: 'Invalid credentials' }, { status: 401 });
    }
    return NextResponse.json({ id: user.id });
  } catch (error: any) {
    return NextResponse.json({ error: error.message }, { status: 500 }); // ! no-stack-trace-leak
  }
}

export async function OPTIONS(request: NextRequest) {
  return new Response(null, {
    headers: {
      'Access-Control-Allow-Origin': request.headers.get('origin') ?? '*', // ! no-permissive-cors
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Allow-Methods': 'POST',
    },
  });
}
