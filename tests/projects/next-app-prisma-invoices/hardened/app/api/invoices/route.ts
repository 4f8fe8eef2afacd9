import { NextResponse } from 'next/server';
import { Prisma, PrismaClient } from '@prisma/client';
import { z } from 'zod';
import { getSession } from '../../../lib/session';

const prisma = new PrismaClient();
const Sort = z.enum(['created_at', 'total']);
const Invoice = z.object({ customerId: z.string().uuid(), total: z.number().positive().max(1_000_000) });

export async function GET(request: Request) {
  const { companyId } = await getSession();
  if (!companyId) return NextResponse.json({ error: 'Please log in' }, { status: 401 });
  const { searchParams } = new URL(request.url);
  const status = searchParams.get('status');
  const sort = Sort.parse(searchParams.get('sort') ?? 'created_at');
  const rows = status
    ? await prisma.$queryRawUnsafe(`SELECT * FROM "Invoice" WHERE status = $1 AND "companyId" = $2 ORDER BY ${sort}`, status, companyId)
    : await prisma.$queryRaw`SELECT * FROM "Invoice" WHERE "companyId" = ${companyId} ORDER BY created_at`;
  return NextResponse.json(rows);
}

export async function POST(req: Request) {
  const { companyId } = await getSession();
  if (!companyId) return NextResponse.json({ error: 'Please log in' }, { status: 401 });
  const parsed = Invoice.safeParse(await req.json());
  if (!parsed.success) {
    return NextResponse.json({ error: z.treeifyError(parsed.error) }, { status: 400 });
  }
  try {
    const invoice = await prisma.invoice.create({ data: { ...parsed.data, companyId } });
    return NextResponse.json(invoice, { status: 201 });
  } catch (e) {
    console.error(e);
    return NextResponse.json({ error: 'Could not save the invoice' }, { status: 500 });
  }
}

export async function DELETE(request: Request) {
  const { companyId } = await getSession();
  if (!companyId) return NextResponse.json({ error: 'Please log in' }, { status: 401 });
  const table = new URL(request.url).searchParams.get('archive') === '1' ? 'InvoiceArchive' : 'Invoice';
  const id = Number(new URL(request.url).searchParams.get('id'));
  if (!Number.isSafeInteger(id) || id < 1) return NextResponse.json({ error: 'Unknown invoice' }, { status: 404 });
  const count = await prisma.$executeRaw(Prisma.sql`DELETE FROM ${Prisma.raw(`"${table}"`)} WHERE id = ${id} AND "companyId" = ${companyId}`);
  return NextResponse.json({ count });
}
