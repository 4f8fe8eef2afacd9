import { signInWithEmailAndPassword } from 'firebase/auth';
import { createClient } from '@supabase/supabase-js';
import { betterAuth } from 'better-auth';

const supabase = createClient('https://x.supabase.co', process.env.SUPABASE_KEY);
const auth = betterAuth({});

export async function login(email, password, request) {
  await supabase.auth.signInWithPassword({ email, password }); // protection: rate-limit
  await signInWithEmailAndPassword(auth, email, password); // protection: rate-limit
  await auth.api.signInEmail({ body: { email, password } }); // protection: rate-limit
  return auth.handler(request); // protection: rate-limit
}
