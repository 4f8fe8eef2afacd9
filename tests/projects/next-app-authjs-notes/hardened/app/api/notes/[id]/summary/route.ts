import { NextResponse } from 'next/server';
import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';
import { auth } from '@/auth';
import { prisma } from '@/lib/prisma';
import { mayGenerate } from '@/lib/rate-limit';

export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const session = await auth();
  if (!session?.user) return NextResponse.json({ error: 'Not signed in' }, { status: 401 });
  if (!(await mayGenerate(session.user.id))) {
    return NextResponse.json({ error: 'No more summaries today' }, { status: 429, headers: { 'Retry-After': '86400' } });
  }
  const { id } = await params;
  const note = await prisma.note.findFirst({ where: { id, authorId: session.user.id } });
  if (!note) return NextResponse.json({ error: 'No such note' }, { status: 404 });
  const { text } = await generateText({ model: openai('gpt-4o-mini'), prompt: `Summarise this note:\n${note.text}` });
  return NextResponse.json({ summary: text });
}
