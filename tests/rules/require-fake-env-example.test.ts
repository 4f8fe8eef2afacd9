import rule from '../../src/rules/require-fake-env-example.js';
import { filled } from '../secrets/recipes.js';
import { runStories } from './neighbours.js';

runStories(rule, {
  valid: [
    { name: 'names alone', files: { '.env.example': 'DATABASE_URL=\nJWT_SECRET=\nSTRIPE_SECRET_KEY=""\n' } },
    { name: 'values to be filled in', files: { '.env.example': 'OPENAI_API_KEY=your-openai-api-key\nSTRIPE_SECRET_KEY=sk_test_...\nRESEND_API_KEY=<your key>\nJWT_SECRET=changeme\nSENDGRID_API_KEY=SG.xxxxxxxxxxxxxxxx\n' } },
    { name: 'prefixes that say what a key begins with', files: { '.env.example': 'STRIPE_SECRET_KEY=sk_live_\nOPENAI_API_KEY=sk-proj-\nSTRIPE_WEBHOOK_SECRET=whsec_\n' } },
    { name: 'keys filled with the same character', files: { '.env.example': `STRIPE_SECRET_KEY=sk_test_${'x'.repeat(24)}\nGITHUB_TOKEN=ghp_${'0'.repeat(36)}\n` } },
    { name: 'a database on this machine', files: { '.env.example': 'DATABASE_URL=postgresql://postgres:postgres@localhost:5432/shop\nREDIS_URL=redis://localhost:6379\nMONGODB_URI=mongodb://root:root@mongo:27017/shop\n' } },
    { name: 'a connection string to be filled in', files: { '.env.example': 'DATABASE_URL=postgres://USER:PASSWORD@HOST:5432/DATABASE\nMONGODB_URI=mongodb+srv://<user>:<password>@cluster0.mongodb.net\n' } },
    { name: 'documented defaults', files: { '.env.example': 'PORT=3000\nLOG_LEVEL=info\nSMTP_HOST=smtp.mailtrap.io\nMINIO_ROOT_PASSWORD=minioadmin\nDB_PASSWORD=password\n' } },
    { name: 'a secret that is made up', files: { '.env.example': 'NEXTAUTH_SECRET=my-super-secret-value\nSESSION_SECRET=keyboard cat\nJWT_SECRET=thisisasamplesecret\nCOOKIE_SECRET=at-least-32-characters-long-please\n' } },
    { name: 'how to make a secret', files: { '.env.example': 'AUTH_SECRET= # openssl rand -base64 32\nAUTH_SECRET_HOWTO="openssl rand -base64 32"\n' } },
    { name: 'keys that are made for browsers', files: { '.env.example': `NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY=${filled('pk_test_{alnum*24}')}\nNEXT_PUBLIC_SUPABASE_ANON_KEY=${filled('{jwt:iss=supabase,role=anon}')}\n` } },
    { name: 'an id that looks drawn', files: { '.env.example': `GOOGLE_CLIENT_ID=${filled('{digit*12}-{lownum*32}')}.apps.googleusercontent.com\nSENTRY_DSN=${filled('https://{hex*32}@o{digit*6}.ingest.sentry.io/{digit*7}')}\n` } },
    { name: 'a reference to another variable', files: { '.env.example': 'DATABASE_URL=postgres://${DB_USER}:${DB_PASSWORD}@${DB_HOST}/shop\nDIRECT_URL=$DATABASE_URL\n' } },
    { name: 'a reference to a secret store', files: { '.env.example': 'JWT_SECRET=op://shop/jwt/password\nSESSION_SECRET=projects/123/secrets/session/versions/1\n' } },
    { name: 'sequences of digits and letters', files: { '.env.example': 'JWT_SECRET=abcdefghijklmnop123456\nENCRYPTION_KEY=0123456789abcdef0123456789abcdef\nTWILIO_AUTH_TOKEN=12345678901234567890\n' } },
    { name: 'a short password', files: { '.env.example': 'SMTP_PASS=h7Kq2\n' } },
    { name: 'a file for this machine, where real values belong', files: { '.env': `STRIPE_SECRET_KEY=${filled('sk_live_{alnum*24}')}\n` } },
    { name: 'a file for a stage', files: { '.env.production': `STRIPE_SECRET_KEY=${filled('sk_live_{alnum*24}')}\n` } },
    { name: 'a comment with an invented key', files: { '.env.example': '# STRIPE_SECRET_KEY=sk_live_your_key\nSTRIPE_SECRET_KEY=\n' } },
    { name: 'settings about secrets', files: { '.env.example': `PASSWORD_POLICY=${filled('{alnum*24}')}\nTOKEN_TTL=3600\n` } },
    { name: 'a path to a key', files: { '.env.example': 'TLS_PRIVATE_KEY=./certs/a8f3k2m9x7q1w5e4.pem\nGOOGLE_APPLICATION_CREDENTIALS=/etc/a8f3k2m9x7q1w5e4.json\n' } },
    { name: 'a template whose values are computed', files: { '.env.template': 'JWT_SECRET={{ op://vault/jwt/secret }}\nDB_PASSWORD=%DB_PASSWORD%\n' } },
    { name: 'the start of a private key, to show the form', files: { '.env.example': `GITHUB_PRIVATE_KEY="-----BEGIN RSA ${'PRIVATE KEY'}-----\\n...\\n-----END RSA ${'PRIVATE KEY'}-----"\n` } },
    { name: 'a code file', files: { 'env.example.ts': 'export const secret = 1;\n' } },
  ],
  invalid: [
    {
      name: "a provider's key", files: { '.env.example': `# Payments\nSTRIPE_SECRET_KEY=${filled('sk_live_{alnum*24}')}\n` },
      errors: [{ messageId: 'knownKey', line: 2, column: 19, endColumn: 51, says: '`STRIPE_SECRET_KEY` holds a Stripe secret key (`sk_l…`), and everyone who gets the repository gets its example. Roll it in the Stripe Dashboard' }],
    },
    {
      name: 'a test key, which opens a test account', files: { '.env.example': `STRIPE_SECRET_KEY="${filled('sk_test_{alnum*24}')}"\n` },
      errors: [{ messageId: 'knownKey', line: 1, column: 20 }],
    },
    {
      name: "a provider's key under another name", files: { '.env.sample': `PAYMENTS=${filled('sk_live_{alnum*24}', 2)}\n` },
      errors: [{ messageId: 'knownKey', line: 1, says: '`PAYMENTS`' }],
    },
    {
      name: 'a key in a comment', files: { '.env.example': `STRIPE_SECRET_KEY= # ours is ${filled('sk_live_{alnum*24}', 3)}\n` },
      errors: [{ messageId: 'commentedKey', line: 1, says: 'This comment holds a Stripe secret key' }],
    },
    {
      name: 'a key that is commented out', files: { '.env.example': `# STRIPE_SECRET_KEY=${filled('sk_live_{alnum*24}', 4)}\nSTRIPE_SECRET_KEY=\n` },
      errors: [{ messageId: 'commentedKey', line: 1 }],
    },
    {
      name: 'the connection string of a database elsewhere', files: { '.env.example': `DATABASE_URL=postgres://shop:${filled('{alnum*14}7')}@db.acme-prod.io:5432/shop\n` },
      errors: [{ messageId: 'knownKey', line: 1, says: '`DATABASE_URL` holds a PostgreSQL connection string' }],
    },
    {
      name: 'a secret that was drawn', files: { '.env.example': `PORT=3000\nJWT_SECRET=${filled('{alnum*32}')}\n` },
      errors: [{ messageId: 'drawnValue', line: 2, column: 12, endColumn: 44, says: '`JWT_SECRET` holds a value that looks drawn at random' }],
    },
    {
      name: 'a secret in hexadecimal digits', files: { '.env.example': `ENCRYPTION_KEY=${filled('{hex*64}')}\n` },
      errors: [{ messageId: 'drawnValue', line: 1 }],
    },
    {
      name: 'a secret of openssl rand', files: { 'env.example': `AUTH_SECRET="${filled('{base64*43}')}="\n` },
      errors: [{ messageId: 'drawnValue', line: 1 }],
    },
    {
      name: 'a key of a house that nobody knows', files: { '.env.dist': `ACME_API_KEY=${filled('{hex*40}')}\n` },
      errors: [{ messageId: 'drawnValue', line: 1 }],
    },
    {
      name: 'a password that was drawn', files: { '.env.template': `SMTP_PASS=${filled('{alnum*20}')}\n` },
      errors: [{ messageId: 'drawnValue', line: 1 }],
    },
    {
      name: 'a private key without quotes, whose last line looks like a name', files: { '.env.example': `GITHUB_PRIVATE_KEY=-----BEGIN RSA ${'PRIVATE KEY'}-----\n${filled('MIIE{base64*60}')}\n${filled('{base64*64}', 2)}\n${filled('{alnum*22}', 3)}==\n-----END RSA ${'PRIVATE KEY'}-----\n` },
      errors: [{ messageId: 'knownKey', line: 1, says: '`GITHUB_PRIVATE_KEY` holds' }],
    },
    {
      name: 'two of many', files: { '.env.example': `STRIPE_SECRET_KEY=${filled('sk_live_{alnum*24}', 5)}\nSESSION_SECRET=\nCOOKIE_SECRET=${filled('{alnum*40}')}\n` },
      errors: [{ messageId: 'knownKey', line: 1 }, { messageId: 'drawnValue', line: 3 }],
    },
    {
      name: 'the values for tests, left in the example for tests', files: { '.env.test.example': `JWT_SECRET=${filled('{alnum*32}', 6)}\n` },
      errors: [{ messageId: 'drawnValue', line: 1 }],
    },
    {
      name: 'without git, for a repository may come', git: 'none', files: { '.env.example': `JWT_SECRET=${filled('{alnum*32}', 7)}\n` },
      errors: [{ messageId: 'drawnValue', line: 1 }],
    },
  ],
});
