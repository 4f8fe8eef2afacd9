import { NextResponse } from 'next/server';
import { Prisma, PrismaClient } from '@prisma/client';
import { z } from 'zod';

const prisma = new PrismaClient();
const Sort = z.enum(['created_at', 'total']);
const Invoice = z.object({ customerId: z.string().uuid(), total: z.number().positive().max(1_000_000) });

export async function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const status = searchParams.get('status');
  const sort = Sort.parse(searchParams.get('sort') ?? 'created_at');
  const rows = status
    ? await prisma.$queryRawUnsafe(`SELECT * FROM "Invoice" WHERE status = $1 ORDER BY ${sort}`, status)
    : await prisma.$queryRaw`SELECT * FROM "Invoice" ORDER BY created_at`;
  return NextResponse.json(rows);
}

export async function POST(req: Request) {
  const parsed = Invoice.safeParse(await req.json());
  if (!parsed.success) {
    return NextResponse.json({ error: z.treeifyError(parsed.error) }, { status: 400 });
  }
  try {
    const invoice = await prisma.invoice.create({ data: parsed.data });
    return NextResponse.json(invoice, { status: 201 });
  } catch (e) {
    console.error(e);
    return NextResponse.json({ error: 'Could not save the invoice' }, { status: 500 });
  }
}

export async function DELETE(request: Request) {
  const table = new URL(request.url).searchParams.get('archive') === '1' ? 'InvoiceArchive' : 'Invoice';
  const id = Number(new URL(request.url).searchParams.get('id'));
  if (!Number.isSafeInteger(id) || id < 1) return NextResponse.json({ error: 'Unknown invoice' }, { status: 404 });
  const count = await prisma.$executeRaw(Prisma.sql`DELETE FROM ${Prisma.raw(`"${table}"`)} WHERE id = ${id}`);
  return NextResponse.json({ count });
}
