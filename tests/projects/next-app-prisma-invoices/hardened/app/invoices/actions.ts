'use server';

import { headers } from 'next/headers';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { PrismaClient } from '@prisma/client';
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import { z } from 'zod';
import { getSession } from '../../lib/session';

const prisma = new PrismaClient();
const loginLimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.fixedWindow(5, '15 m') });

const Invoice = z.object({ customerId: z.string().uuid(), total: z.coerce.number().positive() });
const Login = z.object({ email: z.email(), password: z.string().max(72) });

export async function saveInvoice(formData: FormData) {
  const { companyId } = await getSession();
  if (!companyId) redirect('/login');
  const values = Invoice.parse(Object.fromEntries(formData));
  await prisma.invoice.create({ data: { ...values, companyId } });
  revalidatePath('/invoices');
}

export async function renameCustomer(id: string, name: string) {
  const { companyId } = await getSession();
  if (!companyId) redirect('/login');
  if (!/^c[a-z0-9]{24}$/.test(id)) throw new Error('Bad id');
  const safeName = z.string().min(1).max(120).parse(name);
  await prisma.customer.update({ where: { id, companyId }, data: { name: safeName } });
  return { ok: true };
}

export async function login(prevState: unknown, formData: FormData) {
  const ip = (await headers()).get('x-real-ip') ?? 'anonymous';
  const { success } = await loginLimit.limit(ip);
  if (!success) return { error: 'Too many attempts' };
  const parsed = Login.safeParse({ email: formData.get('email'), password: formData.get('password') });
  if (!parsed.success) return { error: 'Wrong email or password' };
  console.log('login', parsed.data.email);
  try {
    const user = await prisma.user.findFirst({ where: parsed.data });
    if (!user) return { error: 'Wrong email or password' };
    const session = await getSession();
    session.userId = user.id;
    session.companyId = user.companyId;
    await session.save();
  } catch (err) {
    console.error(JSON.stringify(err));
    return { error: 'Something went wrong' };
  }
  redirect('/invoices');
}

export async function countInvoices() {
  const { companyId } = await getSession();
  if (!companyId) redirect('/login');
  return prisma.invoice.count({ where: { companyId } });
}
