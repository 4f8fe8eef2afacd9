import { createClient } from '@supabase/supabase-js';

export const browserClient = createClient(
  process.env.NEXT_PUBLIC_SUPABASE_URL!,
  process.env.NEXT_PUBLIC_SUPABASE_ANON_KEY!,
);

export const adminClient = createClient(
  process.env.NEXT_PUBLIC_SUPABASE_URL!,
  process.env['NEXT_PUBLIC_SUPABASE_SERVICE_ROLE_KEY']!, // ! no-public-env-secrets
);

const { NEXT_PUBLIC_DATABASE_URL: databaseUrl, NEXT_PUBLIC_POSTHOG_KEY: posthog } = process.env; // ! no-public-env-secrets

export const connection = { databaseUrl, posthog };
