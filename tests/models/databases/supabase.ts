import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { createServerClient } from '@supabase/ssr';

const supabase = createClient('https://example.supabase.co', 'anon'); // secret: key

export async function users(name: string, body: object) {
  const { data } = await supabase.from('users').select('*').or('name.eq.ann,name.eq.bob'); // sink: sql
  await supabase.from('users').select('*').filter('name', 'eq', name); // sink: sql; sink: lookup
  await supabase.from('users').select('*').not('name', 'is', null); // sink: sql; sink: lookup
  await supabase.from('users').insert(body).select().single(); // sink: store
  await supabase.from('users').update(body).eq('name', name); // sink: store; sink: lookup
  await supabase.from('users').select('*').match({ name }); // sink: lookup
  const { error } = await supabase.rpc('rename', { name }); // sink: store
  if (error) throw error; // source: error
  return data[0]; // source: database
}

export const inside = (client: SupabaseClient, body: object) => client.from('users').upsert(body); // sink: store
export const served = (body: object) => createServerClient('https://example.supabase.co', 'anon', {}).from('users').insert(body); // sink: store; secret: key

export async function mine() {
  const { data: { user } } = await supabase.auth.getUser(); // protection: auth
  if (!user) throw new Error('Sign in first.'); // source: session
  const { data } = await supabase.auth.getClaims(); // protection: auth
  if (!data.claims) throw new Error('Sign in first.'); // source: session
  const { data: { session } } = await supabase.auth.getSession(); // protection: auth
  return session; // source: session
}
// file: secrets.ts
import { createClient } from '@supabase/supabase-js';
export const client = createClient('https://x.supabase.co', process.env.SUPABASE_SERVICE_ROLE_KEY); // secret: key
