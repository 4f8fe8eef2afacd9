import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Supabase',
  docs: 'https://supabase.com/docs/guides/api/api-keys',
  tokens: [
    {
      name: 'secret key',
      keywords: ['sb_secret_'],
      pattern: 'sb_secret_(?!N7UND0Ug)[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}',
      remedy: 'Delete it in the Supabase dashboard under Project Settings → API Keys and make a new one',
      samples: {
        found: ['sb_secret_{base64url*22}_{alnum*8}', 'SUPABASE_SECRET_KEY=sb_secret_{alnum*22}_{alnum*8}', "createClient(url, 'sb_secret_{alnum*22}_{alnum*8}')"],
        silent: ['sb_secret_{x*22}_{x*8}', 'sb_secret_{alnum*10}', 'sb_publishable_{alnum*22}_{alnum*8}', 'sb_secret_N7UND0Ug{alnum*14}_{alnum*8}'],
      },
    },
    {
      name: 'service_role key',
      keywords: ['eyj'],
      pattern: String.raw`eyJ[A-Za-z0-9_-]{10,1000}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{20,700}`,
      claims: { iss: ['supabase'], role: ['service_role'] },
      remedy: 'Switch to secret keys under Project Settings → API Keys and disable the legacy keys, or rotate the JWT secret',
      samples: {
        found: ['{jwt:iss=supabase,ref=qzxkvwtyuiopmnbvcxas,role=service_role}', 'SUPABASE_SERVICE_ROLE_KEY={jwt:iss=supabase,role=service_role}', '"serviceKey": "{jwt:iss=supabase,role=service_role}"'],
        silent: ['{jwt:iss=supabase,role=anon}', '{jwt:iss=supabase-demo,role=service_role}', '{jwt:iss=supabase,role=authenticated}', '{jwt:role=admin,iss=x}'],
      },
    },
    {
      name: 'anon key',
      keywords: ['eyj'],
      pattern: String.raw`eyJ[A-Za-z0-9_-]{10,1000}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{20,700}`,
      isPublic: true,
      claims: { iss: ['supabase'], role: ['anon'] },
      remedy: '',
      samples: { found: ['{jwt:iss=supabase,role=anon}', 'SUPABASE_ANON_KEY={jwt:iss=supabase,role=anon}'], silent: ['{jwt:iss=other,role=anon}'] },
    },
    {
      name: 'key of the local stack',
      keywords: ['eyj'],
      pattern: String.raw`eyJ[A-Za-z0-9_-]{10,1000}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{20,700}`,
      // The same on every machine: `supabase start` prints it.
      isPublic: true,
      claims: { iss: ['supabase-demo'] },
      remedy: '',
      samples: {
        found: ['{jwt:iss=supabase-demo,role=service_role}', 'SUPABASE_SERVICE_ROLE_KEY={jwt:iss=supabase-demo,role=service_role}'],
        silent: ['{jwt:iss=supabase,role=service_role}'],
      },
    },
    {
      name: 'publishable key',
      keywords: ['sb_publishable_'],
      pattern: 'sb_publishable_[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}',
      isPublic: true,
      remedy: '',
      samples: { found: ['sb_publishable_{alnum*22}_{alnum*8}'], silent: ['sb_publishable_{alnum*8}'] },
    },
    {
      name: 'personal access token',
      keywords: ['sbp_'],
      pattern: 'sbp_(?:v0_|oauth_)?[0-9a-f]{40}',
      remedy: 'Delete it in the Supabase dashboard under Account → Access Tokens',
      samples: { found: ['sbp_{hex*40}', 'SUPABASE_ACCESS_TOKEN=sbp_{hex*40}', 'token: sbp_v0_{hex*40}'], silent: ['sbp_{0*40}', 'sbp_{hex*20}', 'usbp_{hex*40}'] },
    },
    {
      name: 'JWT secret',
      keywords: ['supabase_jwt', 'supabasejwt', 'supabase_auth_jwt'],
      pattern: String.raw`[A-Za-z0-9/\+]{86}==`,
      where: 'named',
      remedy: 'Rotate it in the Supabase dashboard under Project Settings → JWT Keys',
      samples: {
        found: ['SUPABASE_JWT_SECRET={base64*85}a==', '"supabaseJwtSecret": "{base64*85}a=="'],
        silent: ['SUPABASE_JWT_SECRET={base64*40}', 'SUPABASE_JWT_SECRET={x*86}==', 'supabase_jwt_issuer={base64*85}a=='],
      },
    },
  ],
});
