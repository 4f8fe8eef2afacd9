import { NextResponse } from 'next/server';
import { z } from 'zod';
import { auth } from '@/auth';
import { prisma } from '@/lib/prisma';

const Note = z.object({ title: z.string().min(1).max(120), text: z.string().max(20_000) });

export async function GET() {
  const session = await auth();
  if (!session?.user) return NextResponse.json({ error: 'Not signed in' }, { status: 401 });
  return NextResponse.json(await prisma.note.findMany({ where: { authorId: session.user.id } }));
}

export async function POST(request: Request) { // ! require-route-auth (strict)
  const session = await auth();
  const parsed = Note.safeParse(await request.json());
  if (!parsed.success) return NextResponse.json({ error: 'Invalid note' }, { status: 400 });
  const note = await prisma.note.create({ data: { ...parsed.data, authorId: session?.user?.id } });
  return NextResponse.json(note, { status: 201 });
}
