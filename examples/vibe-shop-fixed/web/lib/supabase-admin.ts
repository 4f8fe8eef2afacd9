import 'server-only';
import { createClient } from '@supabase/supabase-js';
import { env } from '@/lib/env';

// Admin client - bypasses row level security, so it stays on the server
export const supabaseAdmin = createClient(process.env.NEXT_PUBLIC_SUPABASE_URL!, env.SUPABASE_SERVICE_ROLE_KEY, {
  auth: { persistSession: false },
});
