import { Prisma, PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function users(name: string, names: readonly string[], body: object) {
  const rows = await prisma.$queryRaw`SELECT * FROM users WHERE name = ${name}`; // safe: sql
  const unsafe = await prisma.$queryRawUnsafe('SELECT * FROM users WHERE name = $1', name); // sink: sql; sink: store
  await prisma.$executeRawUnsafe('DELETE FROM users'); // sink: sql
  await prisma.$queryRaw(Prisma.raw('SELECT 1')); // sink: sql
  await prisma.$queryRaw(Prisma.sql`SELECT ${Prisma.join(names)}`); // safe: sql
  const user = await prisma.user.create({ data: body }); // sink: store; source: database
  await prisma.user.upsert({ where: { name }, create: body, update: body }); // sink: lookup; sink: store; source: database
  const found = await prisma.user.findMany({ where: { name } }); // sink: lookup
  return [rows[0], // safe: sql; source: database
    unsafe[0], // source: database
    user, // source: database
    found[0]]; // source: database
}

export const move = () =>
  prisma.$transaction(async (tx) => {
    await tx.$executeRawUnsafe('SELECT 2'); // sink: sql
  });

export const inside = (tx: Prisma.TransactionClient) => tx.$queryRawUnsafe('SELECT 3'); // sink: sql

class PrismaService extends PrismaClient {}

export class UserService {
  constructor(private readonly prisma: PrismaService) {}
  list() {
    return this.prisma.$queryRawUnsafe('SELECT 4'); // sink: sql
  }
}
// file: generated.ts
import { PrismaClient } from '../src/generated/prisma/client';

const prisma = new PrismaClient().$extends({});

export const list = () => prisma.$queryRawUnsafe('SELECT 5'); // sink: sql
