import { NextResponse } from 'next/server';
import { prisma } from '@/lib/prisma';

export async function GET() { // ! require-route-auth
  const users = await prisma.user.findMany({ select: { id: true, email: true, role: true } });
  return NextResponse.json(users);
}
