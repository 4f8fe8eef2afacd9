import { NextResponse } from 'next/server';
import { requireAdmin } from '@/lib/admin';
import { prisma } from '@/lib/prisma';

export async function GET() {
  await requireAdmin();
  const users = await prisma.user.findMany({ select: { id: true, email: true, role: true } });
  return NextResponse.json(users);
}
