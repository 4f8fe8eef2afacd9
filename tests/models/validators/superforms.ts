import { fail } from '@sveltejs/kit';
import { superValidate } from 'sveltekit-superforms';
import { zod } from 'sveltekit-superforms/adapters';
import { accounts, schema } from './accounts';

export async function register(request: Request) {
  const form = await superValidate(request, zod(schema));
  if (!form.valid) return fail(400, { form }); // guard
  await accounts.create(form.data); // source: remote
  return { form };
}
