import { definePackage } from '../schema.js';

// or() takes PostgREST syntax as text, so a comma in a value adds a condition. In filter(column, operator, value) the
// first two can change the query; the value is one URL parameter behind its operator and cannot leave it.
export default definePackage({
  packages: ['@supabase/supabase-js', '@supabase/ssr', '@supabase/auth-helpers-nextjs', '@supabase/auth-helpers-remix', '@supabase/auth-helpers-sveltekit', '@supabase/postgrest-js', 'jsr:@supabase/supabase-js@2'],
  docs: 'https://supabase.com/docs/reference/javascript/using-filters',
  places: {
    client: [
      'createClient()', 'SupabaseClient#', '{createServerClient,createBrowserClient}()', 'PostgrestClient#',
      '{createServerComponentClient,createRouteHandlerClient,createServerActionClient,createClientComponentClient,createMiddlewareClient,createPagesServerClient,createPagesBrowserClient}()',
      'client.schema()',
    ],
    table: ['client.from()'],
    builder: ['table.{select,insert,update,upsert,delete}()', 'client.rpc()', 'builder.*()'],
    answer: ['builder.await.data'],
  },
  sinks: [
    { at: 'builder.or(0)', kind: 'sql', safeForm: ".eq('column', value) on its own, or values quoted and checked" },
    { at: 'builder.filter(0)', kind: 'sql', safeForm: ".eq('column', value)" },
    { at: 'builder.filter(1)', kind: 'sql', safeForm: ".eq('column', value)" },
    { at: 'builder.not(1)', kind: 'sql', safeForm: ".neq('column', value)" },
    { at: 'table.{insert,update,upsert}(0)', kind: 'store' },
    { at: 'client.rpc(1)', kind: 'store' },
    { at: 'builder.{eq,neq,gt,gte,lt,lte,like,ilike,is,in,contains,containedBy,overlaps,textSearch}(1)', kind: 'lookup', rowSecurity: true },
    { at: 'builder.match(0)', kind: 'lookup', rowSecurity: true },
    { at: 'builder.{filter,not}(2)', kind: 'lookup', rowSecurity: true },
  ],
  // getSession() reads the cookie and believes it; getUser() and getClaims() check it.
  protections: [{ at: 'client.auth.{getUser,getClaims,getSession}()', gives: 'auth', how: 'result' }],
  sources: [
    { at: 'answer', kind: 'database', shape: 'object' }, { at: 'answer[]', kind: 'database', shape: 'object' }, { at: 'builder.await.error', kind: 'error' },
    { at: 'client.auth.getUser().await.data.user', kind: 'session', shape: 'object' },
    { at: 'client.auth.getClaims().await.data.claims', kind: 'session', shape: 'object' },
    { at: 'client.auth.getSession().await.data.session', kind: 'session', shape: 'object' },
  ],
  secretSlots: [
    { at: '{createClient,createServerClient,createBrowserClient}(1)', is: 'key', variable: 'SUPABASE_SERVICE_ROLE_KEY' },
  ],
});
