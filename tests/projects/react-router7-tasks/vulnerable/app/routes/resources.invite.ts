import { z } from 'zod';
import { Resend } from 'resend';
import { requireUser } from '~/utils/auth.server';
import type { Route } from './+types/resources.invite';

const resend = new Resend(process.env.RESEND_API_KEY);
const Invite = z.object({ email: z.email() });

export async function action({ request }: Route.ActionArgs) { // ! require-route-quota (strict)
  const user = await requireUser(request);
  const { email } = Invite.parse(Object.fromEntries(await request.formData()));
  await resend.emails.send({ from: 'tasks@example.com', to: email, subject: 'Join us', text: `${user.email} invites you.` });
  return { ok: true };
}
