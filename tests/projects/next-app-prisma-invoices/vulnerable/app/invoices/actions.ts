'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function saveInvoice(formData: FormData) { // ! require-route-auth (strict)
  const values = Object.fromEntries(formData); // ! no-unvalidated-input
  await prisma.invoice.create({ data: values as any });
  revalidatePath('/invoices');
}

export async function renameCustomer(id: string, name: string) { // ! require-route-auth (strict)
  await prisma.customer.update({ where: { id }, data: { name } }); // ! no-unvalidated-input
  return { ok: true };
}

export async function login(prevState: unknown, formData: FormData) { // ! require-auth-rate-limit
  const email = formData.get('email') as string; // ! no-unvalidated-input
  const password = formData.get('password') as string;
  console.log('login', Object.fromEntries(formData)); // ! no-sensitive-logs
  try {
    const user = await prisma.user.findFirst({ where: { email, password } });
    if (!user) return { error: 'Wrong email or password' };
  } catch (err) {
    return { error: JSON.stringify(err) }; // ! no-stack-trace-leak
  }
  redirect('/invoices');
}

export async function countInvoices() {
  return prisma.invoice.count();
}
