import rule from '../../src/rules/no-committed-env.js';
import { filled } from '../secrets/recipes.js';
import { runStories } from './neighbours.js';

runStories(rule, {
  valid: [
    { name: 'a .env that git ignores and never had', files: { '.env': 'JWT_SECRET=changeme\n', '.gitignore': '.env\n' }, git: ({ commit }) => { commit(); } },
    { name: 'a folder without git', files: { '.env': `STRIPE_SECRET_KEY=${filled('sk_live_{alnum*24}')}\n` }, git: 'none' },
    { name: 'the example, committed as it should be', files: { '.env.example': 'JWT_SECRET=changeme\nDB_PASSWORD=hunter22\n' }, git: ({ commit }) => { commit(); } },
    { name: 'an example by another name', files: { 'env.sample': 'JWT_SECRET=changeme\n' }, git: ({ commit }) => { commit(); } },
    { name: 'a template in a folder of its own', files: { 'deploy/.env.template': 'JWT_SECRET=changeme\n' }, git: ({ commit }) => { commit(); } },
    { name: 'addresses for the browser', files: { '.env.production': 'NEXT_PUBLIC_API_URL=https://api.acme.io\nNODE_ENV=production\nPORT=3000\n' }, git: ({ commit }) => { commit(); } },
    { name: 'keys that are made for browsers', files: { '.env': `VITE_STRIPE_PUBLISHABLE_KEY=${filled('pk_live_{alnum*24}')}\nVITE_FIREBASE_PROJECT_ID=shop\nEXPO_PUBLIC_POSTHOG_KEY=${filled('phc_{alnum*43}')}\n` }, git: ({ commit }) => { commit(); } },
    { name: 'names without values', files: { '.env': 'JWT_SECRET=\nSTRIPE_SECRET_KEY=""\nDATABASE_URL=\n' }, git: ({ commit }) => { commit(); } },
    { name: 'an empty file', files: { '.env': '' }, git: ({ commit }) => { commit(); } },
    { name: 'values to be filled in', files: { '.env': 'OPENAI_API_KEY=your-openai-key\nRESEND_API_KEY=<key>\nJWT_SECRET=replace-me\nSENDGRID_API_KEY=xxx-xxx\n' }, git: ({ commit }) => { commit(); } },
    { name: 'values that other variables bring', files: { '.env': 'JWT_SECRET=${JWT_SECRET_FROM_VAULT}\nDB_PASSWORD=$PGPASSWORD\n' }, git: ({ commit }) => { commit(); } },
    { name: 'values that dotenvx has encrypted', files: { '.env': `DOTENV_PUBLIC_KEY=${filled('03{hex*64}')}\nJWT_SECRET=encrypted:${filled('B{base64*60}')}\n` }, git: ({ commit }) => { commit(); } },
    { name: "dotenv's vault", files: { '.env.vault': `DOTENV_VAULT_PRODUCTION=${filled('{base64*80}')}\n` }, git: ({ commit }) => { commit(); } },
    { name: 'references to a secret store', files: { '.env': 'JWT_SECRET=op://shop/jwt/secret\nDB_PASSWORD=arn:aws:secretsmanager:eu-west-1:123456789012:secret:db\nTLS_PRIVATE_KEY=/run/secrets/tls.pem\n' }, git: ({ commit }) => { commit(); } },
    { name: 'a database in a file', files: { '.env': 'DATABASE_URL="file:./dev.db"\nREDIS_URL=redis://localhost:6379\n' }, git: ({ commit }) => { commit(); } },
    { name: "the developer's own database, with the password of every tutorial", files: { '.env': 'DATABASE_URL=postgresql://postgres:postgres@localhost:5432/shop\nPOSTGRES_PASSWORD=postgres\nDB_PASS=root\n' }, git: ({ commit }) => { commit(); } },
    { name: 'made-up secrets for tests', files: { '.env.test': 'JWT_SECRET=test-jwt-secret\nSESSION_SECRET=keyboard cat\nSTRIPE_WEBHOOK_SECRET=whsec_test\n' }, git: ({ commit }) => { commit(); } },
    { name: "everybody's values for development", files: { '.env.development': 'NEXTAUTH_SECRET=development-only\nDB_PASSWORD=postgres\n' }, git: ({ commit }) => { commit(); } },
    { name: 'a fixture', files: { 'tests/fixtures/.env': 'JWT_SECRET=changeme\n' }, git: ({ commit }) => { commit(); } },
    { name: 'settings about secrets', files: { '.env': 'PASSWORD_MIN_LENGTH=12\nTOKEN_TTL=3600\nJWT_SECRET_ROTATION_DAYS=90\nFORGOT_PASSWORD_URL=https://acme.io/forgot\n' }, git: ({ commit }) => { commit(); } },
    { name: 'switches', files: { '.env': 'DISABLE_PASSWORD_LOGIN=true\nUSE_AUTH_TOKEN=false\n' }, git: ({ commit }) => { commit(); } },
    { name: 'a code file about the environment', files: { 'src/env.ts': 'export const secret = process.env.JWT_SECRET;\n' }, git: ({ commit }) => { commit(); } },
    {
      name: 'once committed, and replaced since then', files: { '.env': 'JWT_SECRET=changeme\n' },
      git: ({ write, git, commit }) => { write('.env', 'JWT_SECRET=something-older\n'); commit(); git('rm', '-q', '--cached', '.env'); write('.gitignore', '.env'); commit(); write('.env', 'JWT_SECRET=changeme\n'); },
    },
    {
      name: 'once committed without any secret', files: { '.env': 'PORT=3000\nJWT_SECRET=changeme\n' },
      git: ({ write, git, commit }) => { write('.env', 'PORT=3000\n'); commit(); git('rm', '-q', '--cached', '.env'); write('.gitignore', '.env'); commit(); write('.env', 'PORT=3000\nJWT_SECRET=changeme\n'); },
    },
    { name: 'ignored by the .gitignore of its own folder', files: { 'apps/web/.env.local': 'JWT_SECRET=changeme\n', 'apps/web/.gitignore': '.env*.local\n' } },
  ],
  invalid: [
    {
      name: 'a .env that nothing keeps out of git', files: { '.env': 'JWT_SECRET=changeme\n' },
      errors: [{ messageId: 'notIgnored', line: 1, column: 1, says: 'Git does not ignore `.env`, so the next `git add .` publishes `JWT_SECRET`. Add `.env` to .gitignore.' }],
    },
    {
      name: 'a .env that is staged', files: { '.env': 'JWT_SECRET=changeme\n' }, git: ({ git }) => { git('add', '.env'); },
      errors: [{ messageId: 'staged', line: 1, says: 'Run `git rm --cached .env`' }],
    },
    {
      name: 'a .env that is tracked', files: { '.env': '# the shop\n\nJWT_SECRET=changeme\n' }, git: ({ commit }) => { commit(); },
      errors: [{ messageId: 'tracked', line: 1, says: 'Git tracks `.env`, so everyone with a clone has `JWT_SECRET`.' }],
    },
    {
      name: 'a .env that is tracked although it is ignored now', files: { '.env': 'JWT_SECRET=changeme\n' }, git: ({ write, commit }) => { commit(); write('.gitignore', '.env'); commit(); },
      errors: [{ messageId: 'tracked', line: 1 }],
    },
    {
      name: 'a .env that was committed once, with a value it still has', files: { '.env': 'JWT_SECRET=changeme\nSESSION_SECRET=new-and-better\n' },
      git: ({ write, git, commit }) => { write('.env', 'JWT_SECRET="changeme"\n'); commit(); git('rm', '-q', '--cached', '.env'); write('.gitignore', '.env'); commit(); write('.env', 'JWT_SECRET=changeme\nSESSION_SECRET=new-and-better\n'); },
      errors: [{ messageId: 'onceCommitted', line: 1, says: 'the history still hands out `JWT_SECRET`. Revoke and replace' }],
    },
    {
      name: 'a .env that was committed on another branch', files: { '.env': 'JWT_SECRET=changeme\n', '.gitignore': '.env' },
      git: ({ write, git, commit }) => { git('switch', '-q', '-c', 'try'); git('add', '-f', '.env'); commit(); git('switch', '-q', '--orphan', 'main'); write('.gitignore', '.env'); write('.env', 'JWT_SECRET=changeme\n'); commit(); },
      errors: [{ messageId: 'onceCommitted', line: 1 }],
    },
    {
      name: 'a .env that was committed once and is not even ignored', files: { '.env': 'JWT_SECRET=changeme\n' },
      git: ({ git, commit }) => { commit(); git('rm', '-q', '--cached', '.env'); git('commit', '-q', '-m', 'remove it'); },
      errors: [{ messageId: 'notIgnored', line: 1 }, { messageId: 'onceCommitted', line: 1 }],
    },
    {
      name: "a provider's key under a name that says nothing", files: { '.env.production': `PAYMENTS=${filled('sk_live_{alnum*24}')}\n` }, git: ({ commit }) => { commit(); },
      errors: [{ messageId: 'tracked', line: 1, says: '`PAYMENTS`' }],
    },
    {
      name: 'the connection string of a database elsewhere', files: { '.env': `DATABASE_URL=postgres://shop:${filled('{alnum*14}7')}@db.acme-prod.io:5432/shop\n` }, git: ({ commit }) => { commit(); },
      errors: [{ messageId: 'tracked', line: 1, says: '`DATABASE_URL`' }],
    },
    {
      name: 'a real key among the values for tests', files: { '.env.test': `JWT_SECRET=test\nSTRIPE_SECRET_KEY=${filled('sk_live_{alnum*24}', 2)}\n` }, git: ({ commit }) => { commit(); },
      errors: [{ messageId: 'tracked', line: 1, says: 'has `STRIPE_SECRET_KEY`.' }],
    },
    {
      name: 'a drawn secret among the values for development', files: { '.env.development': `NEXTAUTH_SECRET=${filled('{base64*43}', 3)}=\n` }, git: ({ commit }) => { commit(); },
      errors: [{ messageId: 'tracked', line: 1 }],
    },
    {
      name: "a developer's own file for development", files: { '.env.development.local': 'JWT_SECRET=changeme\n' },
      errors: [{ messageId: 'notIgnored', line: 1, says: 'Add `.env.development.local` to .gitignore.' }],
    },
    {
      name: 'a .env of one app in a monorepo, in spite of a pattern for another', files: { 'apps/api/.env': 'SESSION_SECRET=keyboard-cat\n', 'apps/web/.gitignore': '.env\n' },
      errors: [{ messageId: 'notIgnored', line: 1 }],
    },
    {
      name: 'a .env that a negated pattern brings back', files: { '.env': 'JWT_SECRET=changeme\n', '.gitignore': '.env*\n!.env\n' },
      errors: [{ messageId: 'notIgnored', line: 1 }],
    },
    {
      name: 'a file for a stage', files: { '.env.staging': 'ADMIN_PASSWORD=Sunny-Tuesday-41\n' }, git: ({ commit }) => { commit(); },
      errors: [{ messageId: 'tracked', line: 1, says: '`ADMIN_PASSWORD`' }],
    },
    {
      name: 'more secrets than a message can list', files: { '.env': 'JWT_SECRET=changeme\nSESSION_SECRET=keyboard cat\nCOOKIE_SECRET=monster\nCSRF_SECRET=swordfish\nSMTP_PASS=Sunny-Tuesday-41\n' },
      errors: [{ messageId: 'notIgnored', line: 1, says: 'publishes `JWT_SECRET`, `SESSION_SECRET`, `COOKIE_SECRET` and 2 more.' }],
    },
    {
      name: 'two secrets', files: { '.env': 'JWT_SECRET=changeme\nSESSION_SECRET=keyboard cat\n' },
      errors: [{ messageId: 'notIgnored', line: 1, says: 'publishes `JWT_SECRET` and `SESSION_SECRET`.' }],
    },
    {
      name: 'a private key over many lines', files: { '.env': `GITHUB_PRIVATE_KEY="-----BEGIN RSA ${'PRIVATE KEY'}-----\n${filled('{base64*64}')}\n-----END RSA ${'PRIVATE KEY'}-----"\n` },
      errors: [{ messageId: 'notIgnored', line: 1, says: '`GITHUB_PRIVATE_KEY`' }],
    },
    {
      name: 'a private key without quotes, whose last line looks like a name', files: { '.env': `GITHUB_PRIVATE_KEY=-----BEGIN RSA ${'PRIVATE KEY'}-----\n${filled('MIIE{base64*60}')}\n${filled('{base64*64}', 2)}\n${filled('{alnum*22}', 3)}==\n-----END RSA ${'PRIVATE KEY'}-----\n` },
      errors: [{ messageId: 'notIgnored', line: 1, says: 'publishes `GITHUB_PRIVATE_KEY`.' }],
    },
    {
      name: 'the keys that open an encrypted file', files: { '.env.keys': `DOTENV_PRIVATE_KEY=${filled('{hex*64}')}\n` },
      errors: [{ messageId: 'notIgnored', line: 1, says: '`DOTENV_PRIVATE_KEY`' }],
    },
    {
      name: 'exported variables of direnv', files: { '.envrc': 'export JWT_SECRET=changeme\n' },
      errors: [{ messageId: 'notIgnored', line: 1 }],
    },
  ],
});
