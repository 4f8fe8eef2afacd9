import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../src/facts/catalogue.js';
import { Facts } from '../../src/facts/facts.js';
import { noOtherFiles, type OtherFiles } from '../../src/facts/other-files.js';
import { models } from '../../src/models/index.js';
import { Routes } from '../../src/routes/index.js';
import { sourceFile } from '../source-file.js';

const catalogue = new Catalogue(models);

function stateOf(program: string, others: Partial<OtherFiles>, filename = 'src/routes/auth.ts'): string | undefined {
  const routes = new Routes(new Facts(sourceFile(program, filename), catalogue, { ...noOtherFiles, ...others }));
  const [route] = routes.routes;
  return route === undefined ? undefined : `${route.paths.join(' ')} ${routes.protectionOf(route, 'rate-limit').state}`;
}

const ROUTER = `
import { Router } from 'express';
const router = Router();
router.post('/login', (req, res) => res.end());
export default router;`;

describe('what other files answer', () => {
  it('tells where an exported router is mounted, and behind what', () => {
    const mountedBehind = (protections: readonly 'rate-limit'[]): Partial<OtherFiles> => ({
      mounts: (filename, name) => (filename === 'src/routes/auth.ts' && name === 'default' ? [{ where: 'src/app.ts:9', prefix: '/api/auth', protections }] : undefined),
    });
    expect(stateOf(ROUTER, {})).toBe('/login unknown');
    expect(stateOf(ROUTER, mountedBehind([]))).toBe('/api/auth/login open');
    expect(stateOf(ROUTER, mountedBehind(['rate-limit']))).toBe('/api/auth/login protected');
  });

  it('tells what runs before a function that receives the app', () => {
    const program = `
import type { Express } from 'express';
export function registerRoutes(app: Express) { app.post('/login', (req, res) => res.end()); }`;
    expect(stateOf(program, { mounts: (_, name) => (name === 'registerRoutes' ? [{ where: 'src/app.ts:9', prefix: '', protections: [] }] : undefined) })).toBe('/login open');
  });

  it('tells what a Next middleware gives', () => {
    const program = 'export async function POST(request: Request) { return Response.json({}); }';
    expect(stateOf(program, { mounts: () => [{ where: 'middleware.ts:3', prefix: '', protections: ['rate-limit'] }] }, 'app/api/login/route.ts')).toBe('/api/login protected');
  });

  it('tells what an imported middleware does', () => {
    const program = `
import express from 'express';
import { slow } from './slow';
const app = express();
app.post('/login', slow, (req, res) => res.end());`;
    const doing = (protections: readonly 'rate-limit'[] | undefined): Partial<OtherFiles> => ({
      summary: (_, specifier, name) => (specifier === './slow' && name === 'slow' ? { where: 'src/slow.ts:1', sinks: [], returned: () => ({ parameters: [], sources: [], unseen: false }), protections } : undefined),
    });
    expect(stateOf(program, doing(undefined))).toBe('/login unknown');
    expect(stateOf(program, doing([]))).toBe('/login open');
    expect(stateOf(program, doing(['rate-limit']))).toBe('/login protected');
  });
});
