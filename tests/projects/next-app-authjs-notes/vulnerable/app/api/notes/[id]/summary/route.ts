import { NextResponse } from 'next/server';
import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';
import { auth } from '@/auth';
import { prisma } from '@/lib/prisma';

export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) { // ! require-route-quota (strict)
  const session = await auth();
  if (!session?.user) return NextResponse.json({ error: 'Not signed in' }, { status: 401 });
  const { id } = await params;
  const note = await prisma.note.findFirst({ where: { id, authorId: session.user.id } });
  if (!note) return NextResponse.json({ error: 'No such note' }, { status: 404 });
  const { text } = await generateText({ model: openai('gpt-4o-mini'), prompt: `Summarise this note:\n${note.text}` });
  return NextResponse.json({ summary: text });
}
