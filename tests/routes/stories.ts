/** Text in, verdicts out: one line per route, `POST /login: protected`. */
import { Routes } from '../../src/routes/index.js';
import { models } from '../../src/models/index.js';
import type { ProtectionKind } from '../../src/models/schema.js';
import { factsOf } from '../source-file.js';

export function verdicts(program: string, filename = 'src/server.ts', kind: ProtectionKind = 'rate-limit'): readonly string[] {
  const routes = new Routes(factsOf(program, models, filename));
  return routes.routes.map((route) => {
    const verdict = routes.protectionOf(route, kind);
    const place = `${route.methods.join('|')} ${route.paths.length === 0 ? (route.name ?? '') : route.paths.join(' ')}`;
    switch (verdict.state) {
      case 'protected': return `${place}: protected`;
      case 'open': return `${place}: open${verdict.almost === undefined ? '' : ` (${verdict.almost.why}, line ${String(verdict.almost.node.loc.start.line)})`}`;
      case 'unknown': return `${place}: unknown, ${verdict.because}`;
    }
  });
}
