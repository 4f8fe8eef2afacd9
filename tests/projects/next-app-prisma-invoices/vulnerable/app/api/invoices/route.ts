import { NextResponse } from 'next/server';
import { Prisma, PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function GET(request: Request) { // ! require-route-auth
  const { searchParams } = new URL(request.url);
  const status = searchParams.get('status');
  const sort = searchParams.get('sort') ?? 'created_at';
  const rows = status
    ? await prisma.$queryRawUnsafe(`SELECT * FROM "Invoice" WHERE status = '${status}' ORDER BY ${sort}`) // ! no-sql-concat
    : await prisma.$queryRaw`SELECT * FROM "Invoice" ORDER BY created_at`;
  return NextResponse.json(rows);
}

export async function POST(req: Request) { // ! require-route-auth (strict)
  const data = await req.json(); // ! no-unvalidated-input
  try {
    const invoice = await prisma.invoice.create({ data });
    return NextResponse.json(invoice, { status: 201 });
  } catch (e) {
    return NextResponse.json(e, { status: 500 }); // ! no-stack-trace-leak
  }
}

export async function DELETE(request: Request) { // ! require-route-auth (strict)
  const table = new URL(request.url).searchParams.get('archive') === '1' ? 'InvoiceArchive' : 'Invoice';
  const id = Number(new URL(request.url).searchParams.get('id'));
  if (!Number.isSafeInteger(id) || id < 1) return NextResponse.json({ error: 'Unknown invoice' }, { status: 404 });
  const count = await prisma.$executeRaw(Prisma.sql`DELETE FROM ${Prisma.raw(`"${table}"`)} WHERE id = ${id}`);
  return NextResponse.json({ count });
}
