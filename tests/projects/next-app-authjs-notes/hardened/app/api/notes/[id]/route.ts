import { NextResponse } from 'next/server';
import { auth } from '@/auth';
import { prisma } from '@/lib/prisma';

type Context = { params: Promise<{ id: string }> };

export async function GET(request: Request, { params }: Context) {
  const session = await auth();
  if (!session?.user) return NextResponse.json({ error: 'Not signed in' }, { status: 401 });
  const { id } = await params;
  const note = await prisma.note.findFirst({ where: { id, authorId: session.user.id } });
  return note ? NextResponse.json(note) : NextResponse.json({ error: 'No such note' }, { status: 404 });
}

export async function DELETE(request: Request, { params }: Context) {
  const session = await auth();
  if (!session?.user) return NextResponse.json({ error: 'Not signed in' }, { status: 401 });
  const { id } = await params;
  const { count } = await prisma.note.deleteMany({ where: { id, authorId: session.user.id } });
  return new NextResponse(null, { status: count === 1 ? 204 : 404 });
}
