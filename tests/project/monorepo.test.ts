/** Two apps that share a guard, in the layouts of the usual tools: what the package gives is known in both, and where it is missing too. */
import { describe, expect, it } from 'vitest';
import { Routes } from '../../src/routes/index.js';
import { folder, type Folder } from './folder.js';

/** The verdict on the first route of a file, with its path. */
function verdictOn(app: Folder, name: string, kind: 'rate-limit' | 'auth' = 'rate-limit'): string {
  const routes = new Routes(app.facts(name));
  const [route] = routes.routes;
  if (route === undefined) return 'no route';
  const verdict = routes.protectionOf(route, kind);
  return `${route.paths.join(' ')} ${verdict.state}${verdict.state === 'protected' && verdict.where !== undefined ? ` ${verdict.where}` : ''}`;
}

// Nothing here promises anything by its name: what is believed was read.
const LIMITER = "import rateLimit from 'express-rate-limit';\nexport const first = rateLimit({ windowMs: 900_000, limit: 5 });\n";
const GUARD = "import type { NextFunction, Request, Response } from 'express';\nexport function second(req: Request, res: Response, next: NextFunction) {\n  if (!req.session.user) { res.status(401).end(); return; }\n  next();\n}\n";
const BARREL = "export { first } from './first.js';\nexport * from './second.js';\n";
const ROUTER = "import { Router } from 'express';\nexport const router = Router();\nrouter.post('/login', (req, res) => { res.end(); });\n";

const using = (specifier: string): string => `import express from 'express';\nimport { first, second } from '${specifier}';\nconst app = express();\napp.post('/login', first, second, (req, res) => { res.end(); });\napp.listen(3000);\n`;
const OPEN = "import express from 'express';\nconst app = express();\napp.post('/login', (req, res) => { res.end(); });\napp.listen(3000);\n";
const mounting = (specifier: string): string => `import express from 'express';\nimport { first } from '@acme/auth';\nimport { router } from '${specifier}';\nconst app = express();\napp.use(first);\napp.use('/api', router);\napp.listen(3000);\n`;

function expectShared(app: Folder, protectedFiles: readonly string[], openFile: string): void {
  for (const name of protectedFiles) {
    expect(`${name} ${verdictOn(app, name, 'rate-limit')}`).toMatch(/ \/login protected/u);
    expect(`${name} ${verdictOn(app, name, 'auth')}`).toMatch(/ \/login protected/u);
  }
  expect(verdictOn(app, openFile, 'rate-limit')).toBe('/login open');
  expect(verdictOn(app, openFile, 'auth')).toBe('/login open');
}

describe('a guard and a limiter that two apps take from a package', () => {
  it('pnpm, with exports that name what will be built', () => {
    const app = folder({
      'pnpm-workspace.yaml': "packages:\n  # ours\n  - 'apps/*'\n  - packages/*\n",
      'packages/auth/package.json': '{ "name": "@acme/auth", "exports": { ".": { "types": "./dist/index.d.ts", "import": "./dist/index.js" } } }',
      'packages/auth/src/index.ts': BARREL, 'packages/auth/src/first.ts': LIMITER, 'packages/auth/src/second.ts': GUARD,
      'apps/web/package.json': '{ "name": "web", "dependencies": { "@acme/auth": "workspace:*" } }', 'apps/web/src/app.ts': using('@acme/auth'),
      'apps/api/package.json': '{ "name": "api" }', 'apps/api/src/app.ts': using('@acme/auth'), 'apps/api/src/other.ts': OPEN,
    });
    expectShared(app, ['apps/web/src/app.ts', 'apps/api/src/app.ts'], 'apps/api/src/other.ts');
  });

  it('npm, with a main that is built', () => {
    const app = folder({
      'package.json': '{ "name": "shop", "workspaces": ["apps/*", "packages/*"] }',
      'packages/auth/package.json': '{ "name": "@acme/auth", "main": "dist/index.js", "types": "dist/index.d.ts" }',
      'packages/auth/src/index.ts': BARREL, 'packages/auth/src/first.ts': LIMITER, 'packages/auth/src/second.ts': GUARD,
      'apps/web/package.json': '{ "name": "web" }', 'apps/web/app.ts': using('@acme/auth'),
      'apps/api/package.json': '{ "name": "api" }', 'apps/api/app.ts': using('@acme/auth'), 'apps/api/other.ts': OPEN,
    });
    expectShared(app, ['apps/web/app.ts', 'apps/api/app.ts'], 'apps/api/other.ts');
  });

  it('npm, CommonJS without a build', () => {
    const app = folder({
      'package.json': '{ "name": "shop", "workspaces": ["apps/*", "packages/*"] }',
      'packages/auth/package.json': '{ "name": "@acme/auth" }',
      'packages/auth/index.js': "const rateLimit = require('express-rate-limit');\nmodule.exports = { first: rateLimit({ windowMs: 900_000, max: 5 }), second: require('./second').second };\n",
      'packages/auth/second.js': 'exports.second = (req, res, next) => { if (!req.session.user) return res.status(401).end(); next(); };\n',
      'apps/web/app.js': "const express = require('express');\nconst { first, second } = require('@acme/auth');\nconst app = express();\napp.post('/login', first, second, (req, res) => res.end());\napp.listen(1);\n",
      'apps/api/app.js': "const express = require('express');\nconst auth = require('@acme/auth');\nconst app = express();\napp.post('/login', auth.first, auth.second, (req, res) => res.end());\napp.listen(1);\n",
      'apps/api/other.js': OPEN,
    });
    expectShared(app, ['apps/web/app.js', 'apps/api/app.js'], 'apps/api/other.js');
  });

  it('yarn, with the source under a condition', () => {
    const app = folder({
      'package.json': '{ "name": "shop", "workspaces": { "packages": ["apps/**", "packages/*"] } }',
      'packages/auth/package.json': '{ "name": "@acme/auth", "exports": { ".": { "source": "./lib/entry.ts", "node": { "import": "./build/entry.mjs", "require": "./build/entry.cjs" }, "default": "./build/entry.js" } } }',
      'packages/auth/lib/entry.ts': BARREL, 'packages/auth/lib/first.ts': LIMITER, 'packages/auth/lib/second.ts': GUARD,
      'apps/public/web/package.json': '{ "name": "web" }', 'apps/public/web/app.ts': using('@acme/auth'),
      'apps/api/package.json': '{ "name": "api" }', 'apps/api/app.ts': using('@acme/auth'), 'apps/api/other.ts': OPEN,
    });
    expectShared(app, ['apps/public/web/app.ts', 'apps/api/app.ts'], 'apps/api/other.ts');
  });

  it('turborepo, with subpaths of the package', () => {
    const app = folder({
      'turbo.json': '{}', 'package.json': '{ "name": "shop", "workspaces": ["apps/*", "packages/*"] }',
      'packages/auth/package.json': '{ "name": "@acme/auth", "exports": { "./*": "./src/*.ts", "./private/*": null } }',
      'packages/auth/src/guards.ts': BARREL, 'packages/auth/src/first.ts': LIMITER, 'packages/auth/src/second.ts': GUARD,
      'apps/web/app.ts': using('@acme/auth/guards'), 'apps/api/app.ts': using('@acme/auth/guards'), 'apps/api/other.ts': OPEN,
    });
    expectShared(app, ['apps/web/app.ts', 'apps/api/app.ts'], 'apps/api/other.ts');
  });

  it('Nx, where a tsconfig above names the library', () => {
    const app = folder({
      'nx.json': '{}', 'tsconfig.base.json': '{ "compilerOptions": { "baseUrl": ".", "paths": { "@acme/shared-auth": ["libs/shared/auth/src/index.ts"] } } }',
      'libs/shared/auth/project.json': '{}', 'libs/shared/auth/src/index.ts': BARREL, 'libs/shared/auth/src/first.ts': LIMITER, 'libs/shared/auth/src/second.ts': GUARD,
      'apps/web/tsconfig.json': '{ "extends": "../../tsconfig.base.json" }', 'apps/web/src/main.ts': using('@acme/shared-auth'),
      'apps/api/tsconfig.json': '{ "files": [], "references": [{ "path": "./tsconfig.app.json" }] }', 'apps/api/tsconfig.app.json': '{ "extends": "../../tsconfig.base.json" }',
      'apps/api/src/main.ts': using('@acme/shared-auth'), 'apps/api/src/other.ts': OPEN,
    });
    expectShared(app, ['apps/web/src/main.ts', 'apps/api/src/main.ts'], 'apps/api/src/other.ts');
  });

  it('aliases with a star, and names of the package itself', () => {
    const app = folder({
      'package.json': '{ "name": "shop", "imports": { "#lib/*": { "types": "./types/*.d.ts", "default": "./dist/lib/*.js" }, "#own": "./src/lib/barrel.ts" } }',
      'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"], "$auth/*": ["./missing/*", "./src/lib/*"] } } }',
      'src/lib/barrel.ts': BARREL, 'src/lib/first.ts': LIMITER, 'src/lib/second.ts': GUARD,
      'src/a.ts': using('@/lib/barrel'), 'src/b.ts': using('#lib/barrel'), 'src/c.ts': using('#own'), 'src/d.ts': using('$auth/barrel'), 'src/e.ts': using('@/lib/barrel.js'), 'src/other.ts': OPEN,
    });
    expectShared(app, ['src/a.ts', 'src/b.ts', 'src/c.ts', 'src/d.ts', 'src/e.ts'], 'src/other.ts');
  });

  it('files that are imported by the name they will have', () => {
    const app = folder({
      'first.ts': LIMITER, 'second.mts': GUARD, 'barrel.mts': "export * from './first.js';\nexport * from './second.mjs';\n",
      'app.mts': using('./barrel.mjs'), 'view.tsx': using('./barrel.mjs'), 'other.cts': OPEN,
    });
    expectShared(app, ['app.mts', 'view.tsx'], 'other.cts');
  });

  it('a package that the workspace leaves out, or another folder of that name, is not taken for it', () => {
    const app = folder({
      'pnpm-workspace.yaml': 'packages:\n  - apps/*\n  - packages/*\n  - "!packages/old"\n',
      'packages/old/package.json': '{ "name": "@acme/auth" }', 'packages/old/index.ts': BARREL, 'packages/old/first.ts': LIMITER, 'packages/old/second.ts': GUARD,
      'apps/web/app.ts': using('@acme/auth'),
    });
    expect(verdictOn(app, 'apps/web/app.ts')).not.toContain('protected');
  });
});

describe('a router that a package holds', () => {
  it('is mounted by one app behind a limiter', () => {
    const app = folder({
      'pnpm-workspace.yaml': 'packages:\n  - apps/*\n  - packages/*\n',
      'packages/auth/package.json': '{ "name": "@acme/auth", "exports": "./dist/index.js" }', 'packages/auth/src/index.ts': BARREL, 'packages/auth/src/first.ts': LIMITER, 'packages/auth/src/second.ts': GUARD,
      'packages/accounts/package.json': '{ "name": "@acme/accounts", "exports": { "./routes": "./dist/http/router.js" } }', 'packages/accounts/src/http/router.ts': ROUTER,
      'apps/web/app.ts': mounting('@acme/accounts/routes'),
    });
    expect(verdictOn(app, 'packages/accounts/src/http/router.ts')).toBe('/api/login protected apps/web/app.ts:5');
  });

  it('is open as long as one of two apps mounts it without one', () => {
    const app = folder({
      'package.json': '{ "name": "shop", "workspaces": ["apps/*", "packages/*"] }',
      'packages/auth/package.json': '{ "name": "@acme/auth" }', 'packages/auth/src/index.ts': BARREL, 'packages/auth/src/first.ts': LIMITER, 'packages/auth/src/second.ts': GUARD,
      'packages/accounts/package.json': '{ "name": "@acme/accounts" }', 'packages/accounts/src/index.ts': ROUTER,
      'apps/web/app.ts': mounting('@acme/accounts'), 'apps/api/app.ts': mounting('@acme/accounts').replace('app.use(first);\n', ''),
    });
    expect(verdictOn(app, 'packages/accounts/src/index.ts')).toBe('/api/login open');
  });

  it('is known under an alias whose name is not the file\'s', () => {
    const app = folder({
      'nx.json': '{}', 'tsconfig.base.json': '{ "compilerOptions": { "baseUrl": ".", "paths": { "@acme/shared-accounts": ["libs/shared/accounts/src/http.ts"], "@acme/auth": ["libs/auth/src/index.ts"] } } }',
      'libs/auth/src/index.ts': BARREL, 'libs/auth/src/first.ts': LIMITER, 'libs/auth/src/second.ts': GUARD, 'libs/shared/accounts/src/http.ts': ROUTER,
      'apps/web/tsconfig.json': '{ "extends": "../../tsconfig.base.json" }', 'apps/web/src/main.ts': mounting('@acme/shared-accounts'),
    });
    expect(verdictOn(app, 'libs/shared/accounts/src/http.ts')).toBe('/api/login protected apps/web/src/main.ts:5');
  });

  it('is known under a name of the package itself', () => {
    const app = folder({
      'package.json': '{ "name": "shop", "imports": { "#accounts": "./src/http/router.ts" } }', 'src/first.ts': LIMITER, 'src/http/router.ts': ROUTER,
      'src/app.ts': mounting('#accounts').replace('@acme/auth', './first.js'),
    });
    expect(verdictOn(app, 'src/http/router.ts')).toBe('/api/login protected src/app.ts:5');
  });

  it('is found again when the alias comes to mean it', async () => {
    const app = folder({
      'tsconfig.json': '{ "compilerOptions": { "baseUrl": ".", "paths": { "accounts": ["src/old.ts"] } } }', 'src/old.ts': ROUTER, 'src/router.ts': ROUTER, 'src/first.ts': LIMITER,
      'src/app.ts': mounting('accounts').replace('@acme/auth', './first.js'),
    });
    expect(verdictOn(app, 'src/router.ts')).toBe('/login unknown');
    app.write('tsconfig.json', '{ "compilerOptions": { "baseUrl": ".", "paths": { "accounts": ["src/router.ts"] } } }');
    await new Promise((resolve) => { setTimeout(resolve, 250); });
    expect(verdictOn(app, 'src/router.ts')).toBe('/api/login protected src/app.ts:5');
  });
});
