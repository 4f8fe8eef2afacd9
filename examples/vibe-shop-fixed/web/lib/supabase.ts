import { createClient } from '@supabase/supabase-js';

// Client for the browser: row level security decides what it sees
export const supabase = createClient(
  process.env.NEXT_PUBLIC_SUPABASE_URL!,
  process.env.NEXT_PUBLIC_SUPABASE_ANON_KEY!,
);
