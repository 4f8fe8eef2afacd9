import rule from '../../src/rules/no-env-drift.js';
import { runStories } from './neighbours.js';

runStories(rule, {
  valid: [
    { name: 'a variable the example lists', files: { 'src/db.ts': 'export const url = process.env.DATABASE_URL;\n', '.env.example': 'DATABASE_URL=\n' } },
    { name: 'a project without an example', files: { 'src/db.ts': 'export const url = process.env.SHOP_URL;\n' } },
    { name: 'a variable that stands in a comment of the example', files: { 'src/log.ts': 'export const dsn = process.env.SHOP_DSN;\n', '.env.example': 'PORT=3000\n# SHOP_DSN=\n' } },
    { name: 'what every machine has', files: { 'src/app.ts': 'export const all = [process.env.NODE_ENV, process.env.PORT, process.env.CI, process.env.TZ, process.env.HOME, process.env.PATH];\n', '.env.example': 'A_B=\n' } },
    { name: 'what the host sets', files: { 'src/app.ts': 'export const url = process.env.VERCEL_URL ?? process.env.RAILWAY_PUBLIC_DOMAIN ?? process.env.FLY_APP_NAME ?? process.env.RENDER_EXTERNAL_URL ?? process.env.AWS_LAMBDA_FUNCTION_NAME;\n', '.env.example': '' } },
    { name: 'what the bundler sets', files: { 'src/app.ts': 'export const dev = import.meta.env.DEV ? import.meta.env.MODE : import.meta.env.BASE_URL;\nexport const server = import.meta.env.SSR;\n', '.env.example': '' } },
    { name: 'a test', files: { 'src/db.test.ts': 'export const url = process.env.TEST_SHOP_URL;\n', '.env.example': '' } },
    { name: 'a script', files: { 'scripts/seed.ts': 'export const url = process.env.SEED_SHOP_URL;\n', '.env.example': '' } },
    { name: 'a variable that another app of the project lists', files: { 'packages/db/index.ts': 'export const url = process.env.SHOP_URL;\n', '.env.example': 'TURBO_TOKEN=\n', 'apps/web/.env.example': 'SHOP_URL=\n' } },
    { name: 'a variable that a stage has a value for', files: { 'src/app.ts': 'export const url = import.meta.env.VITE_SHOP_URL;\n', '.env.example': 'VITE_SHOP_KEY=\n', '.env.production': 'VITE_SHOP_URL=https://shop.acme.io\n' } },
    { name: 'a variable that a tracked .env has a value for', files: { 'src/app.ts': 'export const url = import.meta.env.VITE_SHOP_URL;\n', '.env.example': 'VITE_SHOP_KEY=\n', '.env': 'VITE_SHOP_URL=https://shop.acme.io\n' }, git: ({ commit }) => { commit(); } },
    { name: 'a variable that is set, not read', files: { 'src/app.ts': "process.env.SHOP_MODE = 'fast';\ndelete process.env.SHOP_OTHER;\n", '.env.example': '' } },
    { name: "an object that is called env and is somebody else's", files: { 'src/worker.ts': 'export default { fetch: (request: Request, env: { SHOP_KV: KVNamespace }) => env.SHOP_KV.get(request.url) };\n', '.env.example': '' } },
    { name: 'values that are handed to another program', files: { 'src/run.ts': "import { spawn } from 'node:child_process';\nexport const run = (colour: string) => spawn('make', [], { env: { ...process.env, SHOP_COLOUR: colour, SHOP_MODE: 'fast' } });\n", '.env.example': '' } },
    { name: 'a name the house allows', files: { 'src/app.ts': 'export const url = process.env.SHOP_URL;\n', '.env.example': '' }, options: [{ allow: ['SHOP_URL'] }] },
    { name: 'a function that reads something else by name', files: { 'src/app.ts': "const words = new Map([['SHOP_TITLE', 'Shop']]);\nconst t = (key: string) => words.get(key);\nexport const title = t('SHOP_TITLE');\n", '.env.example': '' } },
    { name: 'a computed name', files: { 'src/app.ts': 'export const read = (name: string) => process.env[`SHOP_${name}`];\n', '.env.example': '' } },
    { name: 'a schema whose variables are listed', files: { 'src/env.ts': "import { z } from 'zod';\nexport const env = z.object({ SHOP_URL: z.string(), PORT: z.coerce.number() }).parse(process.env);\n", '.env.example': 'SHOP_URL=\n' } },
    { name: 'an example whose lines are all read', files: { '.env.example': 'SHOP_URL=\nSHOP_KEY=\n', 'src/app.ts': 'export const { SHOP_URL, SHOP_KEY } = process.env;\n' }, lint: '.env.example' },
    { name: 'a line that only a compose file mentions', files: { '.env.example': 'SHOP_PORT=3000\n', 'docker-compose.yml': 'services:\n  shop:\n    ports: ["${SHOP_PORT}:3000"]\n' } },
    { name: 'lines that a workflow, a Dockerfile, a shell script and a Prisma schema mention', files: { '.env.example': 'SHOP_A=\nSHOP_B=\nSHOP_C=\nSHOP_D=\n', '.github/workflows/ci.yml': 'env:\n  SHOP_A: x\n', 'Dockerfile': 'ARG SHOP_B\n', 'deploy.sh': 'echo $SHOP_C\n', 'prisma/schema.prisma': 'datasource db {\n  url = env("SHOP_D")\n}\n' } },
    { name: 'a line that is read by a part of its name', files: { '.env.example': 'SHOP_EU_URL=\nSHOP_EU_KEY=\n', 'src/app.ts': 'export const url = (region: string) => process.env[`SHOP_${region}_URL`];\nexport const key = (region: string) => process.env[region + "_KEY"];\n' } },
    { name: 'a line that another line is made of', files: { '.env.example': 'SHOP_USER=\nSHOP_URL=https://${SHOP_USER}@acme.io\n', 'src/app.ts': 'export const url = process.env.SHOP_URL;\n' } },
    { name: 'a line that libraries look up themselves', files: { '.env.example': 'AUTH_SECRET=\nNEXTAUTH_URL=\nPOSTGRES_PASSWORD=\nOPENAI_API_KEY=\nSENTRY_AUTH_TOKEN=\n' } },
    { name: 'a line that settings of Python read', files: { '.env.example': 'SHOP_URL=\n', 'api/settings.py': 'class Settings(BaseSettings):\n    shop_url: str\n' } },
    { name: 'a name in small letters', files: { '.env.example': 'shop.url=\nshopUrl=\n' } },
    { name: 'a file with values', files: { '.env': 'SHOP_NOBODY=1\n' } },
    { name: 'a line the house allows', files: { '.env.example': 'SHOP_NOBODY=\n' }, options: [{ allow: ['SHOP_NOBODY'] }] },
    { name: "SvelteKit's listed variables", files: { 'src/routes/+page.server.ts': "import { SHOP_URL } from '$env/static/private';\nexport const load = () => SHOP_URL;\n", '.env.example': 'SHOP_URL=\n' } },
  ],
  invalid: [
    {
      name: 'a variable the example lacks', files: { 'src/db.ts': 'export const url = process.env.SHOP_URL;\n', '.env.example': 'PORT=3000\n' },
      errors: [{ messageId: 'unlisted', line: 1, column: 20, endColumn: 40, says: '`SHOP_URL` is read here and `.env.example` does not list it, so whoever sets up the next machine leaves it out. Add the line `SHOP_URL=` there, without a value.' }],
    },
    {
      name: 'each variable once, where it is read first', files: { 'src/db.ts': 'export const url = process.env.SHOP_URL;\nexport const again = process.env.SHOP_URL;\nexport const key = process.env["SHOP_KEY"];\n', '.env.example': '' },
      errors: [{ messageId: 'unlisted', line: 1 }, { messageId: 'unlisted', line: 3 }],
    },
    {
      name: 'destructured variables', files: { 'src/app.ts': "export const { SHOP_URL, SHOP_KEY: key = '', PORT } = process.env;\n", '.env.example': 'SHOP_URL=\n' },
      errors: [{ messageId: 'unlisted', line: 1, column: 26, says: '`SHOP_KEY`' }],
    },
    {
      name: 'the environment under another name', files: { 'src/app.ts': "import { env } from 'node:process';\nconst variables = process.env;\nexport const all = [env.SHOP_URL, variables.SHOP_KEY];\n", '.env.example': '' },
      errors: [{ messageId: 'unlisted', line: 3, says: '`SHOP_URL`' }, { messageId: 'unlisted', line: 3, says: '`SHOP_KEY`' }],
    },
    {
      name: "Vite's, Bun's and Deno's environments", files: { 'src/app.ts': "export const a = import.meta.env.VITE_SHOP_A;\nexport const b = Bun.env.SHOP_B;\nexport const c = Deno.env.get('SHOP_C');\n", '.env.example': '' },
      errors: [{ messageId: 'unlisted', line: 1 }, { messageId: 'unlisted', line: 2 }, { messageId: 'unlisted', line: 3, column: 18 }],
    },
    {
      name: "SvelteKit's modules", files: { 'src/routes/+page.server.ts': "import { SHOP_URL } from '$env/static/private';\nimport { env } from '$env/dynamic/private';\nexport const load = () => [SHOP_URL, env.SHOP_KEY];\n", '.env.example': '' },
      errors: [{ messageId: 'unlisted', line: 1, column: 10 }, { messageId: 'unlisted', line: 3, column: 38 }],
    },
    {
      name: 'a schema that the environment is checked with', files: { 'src/env.ts': "import { z } from 'zod';\nconst schema = z.object({\n  SHOP_URL: z.string().url(),\n  SHOP_KEY: z.string().optional(),\n});\nexport const env = schema.parse(process.env);\n", '.env.example': 'SHOP_URL=\n' },
      errors: [{ messageId: 'unlisted', line: 4, column: 3, endColumn: 11 }],
    },
    {
      name: 'a schema that grows', files: { 'src/env.ts': "import { z } from 'zod';\nconst base = z.object({ SHOP_URL: z.string() });\nexport const env = base.extend({ SHOP_KEY: z.string() }).safeParse(process.env);\n", '.env.example': 'SHOP_URL=\n' },
      errors: [{ messageId: 'unlisted', line: 3, says: '`SHOP_KEY`' }],
    },
    {
      name: 't3-env', files: { 'src/env.ts': "import { createEnv } from '@t3-oss/env-nextjs';\nimport { z } from 'zod';\nexport const env = createEnv({\n  server: { SHOP_KEY: z.string() },\n  client: { NEXT_PUBLIC_SHOP_URL: z.string() },\n  runtimeEnv: { SHOP_KEY: process.env.SHOP_KEY, NEXT_PUBLIC_SHOP_URL: process.env.NEXT_PUBLIC_SHOP_URL },\n});\n", '.env.example': 'SHOP_KEY=\n' },
      errors: [{ messageId: 'unlisted', line: 5, says: '`NEXT_PUBLIC_SHOP_URL`' }],
    },
    {
      name: 'envalid', files: { 'src/env.ts': "import { cleanEnv, str, port } from 'envalid';\nexport const env = cleanEnv(process.env, { SHOP_KEY: str(), PORT: port() });\n", '.env.example': '' },
      errors: [{ messageId: 'unlisted', line: 2, says: '`SHOP_KEY`' }],
    },
    {
      name: 'valibot, which takes the schema first', files: { 'src/env.ts': "import * as v from 'valibot';\nexport const env = v.parse(v.object({ SHOP_KEY: v.string() }), process.env);\n", '.env.example': '' },
      errors: [{ messageId: 'unlisted', line: 2, says: '`SHOP_KEY`' }],
    },
    {
      name: 'a function of the house that reads by name', files: { 'src/app.ts': "function env(name: string) {\n  const value = process.env[name];\n  if (!value) throw new Error(name);\n  return value;\n}\nexport const url = env('SHOP_URL');\n", '.env.example': '' },
      errors: [{ messageId: 'unlisted', line: 6, column: 20, says: '`SHOP_URL`' }],
    },
    {
      name: "Nest's ConfigService", files: { 'src/app.ts': "import { ConfigService } from '@nestjs/config';\nexport class Shop {\n  constructor(private readonly config: ConfigService) {}\n  url() { return this.config.getOrThrow('SHOP_URL'); }\n}\n", '.env.example': '' },
      errors: [{ messageId: 'unlisted', line: 4, says: '`SHOP_URL`' }],
    },
    {
      name: 'one app of a monorepo, with the example at the top', files: { 'apps/web/src/app.ts': 'export const url = process.env.SHOP_URL;\n', '.env.example': '', 'apps/web/package.json': '{}' },
      errors: [{ messageId: 'unlisted', line: 1, says: '`.env.example`' }],
    },
    {
      name: 'an app that has an example of its own', files: { 'apps/web/src/app.ts': 'export const url = process.env.SHOP_URL;\n', 'apps/web/.env.sample': 'PORT=\n' },
      errors: [{ messageId: 'unlisted', line: 1, says: '`apps/web/.env.sample`' }],
    },
    {
      name: "a variable that only a developer's own file has", files: { 'src/app.ts': 'export const url = process.env.SHOP_URL;\n', '.env.example': '', '.env': 'SHOP_URL=x\n', '.gitignore': '.env\n' },
      errors: [{ messageId: 'unlisted', line: 1 }],
    },
    {
      name: 'a line that nobody reads', files: { '.env.example': '# Payments\nSHOP_URL=\nSHOP_OLD_KEY=abc\n', 'src/app.ts': 'export const url = process.env.SHOP_URL;\n' }, lint: '.env.example',
      errors: [{ messageId: 'unread', line: 3, column: 1, endColumn: 13, says: 'No code and no config of this project mentions `SHOP_OLD_KEY`' }],
    },
    {
      name: 'a line that only its twin in another example has', files: { '.env.example': 'SHOP_OLD_KEY=\n', '.env.test.example': 'SHOP_OLD_KEY=\n' },
      errors: [{ messageId: 'unread', line: 1 }],
    },
    {
      name: 'a name that the code spells otherwise', files: { '.env.example': 'export SHOP_URI=\n', 'src/app.ts': 'export const url = process.env.SHOP_URL;\n' },
      errors: [{ messageId: 'unread', line: 1, column: 8 }],
    },
    {
      name: 'a line that only documentation mentions', files: { '.env.example': 'SHOP_OLD_KEY=\n', 'README.md': 'Set SHOP_OLD_KEY.\n' },
      errors: [{ messageId: 'unread', line: 1 }],
    },
  ],
});
