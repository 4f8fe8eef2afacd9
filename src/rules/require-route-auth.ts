/**
 * A route that asks nobody who they are works for everybody who finds its address.
 * Reports the registration of the route, the method's decorator, or the exported handler.
 */
import { accessOf, costsOf, guardInUse, isPublic, placeOf, roleOf, spokenName, type Access, type Analysis, type GuardInUse, type Route, type Verdict } from '../analysis/index.js';
import { defineRule, unknownOption, wrongOption } from '../rule.js';
import type { Node } from '../syntax/tree.js';

type MessageId = 'open' | 'guardAfter' | 'guardElsewhere' | 'answerIgnored' | 'openFile' | 'unseen' | 'addGuard';
type Options = [{ unknown: boolean; everything: boolean; publicRoutes: readonly string[] }];

export default defineRule<MessageId, Options>({
  name: 'require-route-auth',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require a login on routes for staff and on routes that change or show the data of others',
      check: 'audit', preset: 'recommended', cwe: [306], owasp: ['A07:2025'], asvs: ['8.2.1'], strictOptions: [{ unknown: true, everything: true }],
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        unknown: unknownOption,
        everything: { type: 'boolean', description: 'Also ask for a login where a route changes data or shows what belongs to somebody, not only where it is for staff.' },
        publicRoutes: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'Paths that are open on purpose, as regular expressions: `^/api/polls`. `settings.predeploy.publicRoutes` holds them for all rules.' },
      },
    }],
    defaultOptions: [{ unknown: false, everything: false, publicRoutes: [] }],
    messages: {
      open: '{{route}} asks nobody who they are, so {{harm}}. {{move}}',
      guardAfter: '{{route}} is registered before the guard in {{place}}, which covers only what follows it, so {{harm}}. Move the guard above this route.',
      guardElsewhere: 'The guard in {{place}} is mounted on another path than {{route}}, so {{harm}}. Mount it on this path.',
      answerIgnored: '{{route}} looks in {{place}} who is there and goes on whatever comes out, so {{harm}}. Stop with status 401 where nobody is logged in.',
      openFile: '{{route}} and {{count}} more routes of this file ask nobody who they are, so {{harm}}. {{move}} What is open on purpose belongs into publicRoutes.',
      unseen: '{{route}} shows no login here: {{because}}. If nothing there asks for one, {{harm}}. {{move}}',
      addGuard: 'Put `{{guard}}`, which guards other routes of this file, before the handler.',
    },
  },
  create(context, analysis) {
    const [{ unknown, everything, publicRoutes }] = context.options;
    const open = patterns(publicRoutes);
    return {
      'Program:exit'() {
        if (!unknown && roleOf(context.filename, context.cwd) !== 'application') return;
        const { routes } = analysis.routes;
        const findings = findingsOf(analysis, { unknown, everything, open });
        if (findings.length === 0) return;
        const ordinary = findings.filter(({ access, verdict }) => access.for === 'owner' && verdict.state === 'open');
        // A file in which nobody ever logs in has one flaw, not one per route.
        const together = ordinary.length > 2 && routes.every((route) => analysis.routes.protectionOf(route, 'auth').state === 'open') ? ordinary : [];
        for (const finding of findings) {
          const { route, access, verdict } = finding;
          if (together.includes(finding) && finding !== together[0]) continue;
          const guard = guardInUse(analysis.facts, routes.filter((other) => other !== route), access.for === 'staff' ? 'role' : 'auth') ?? guardInUse(analysis.facts, routes.filter((other) => other !== route), 'auth');
          const at = verdict.state === 'open' && verdict.almost === undefined ? placeBefore(route, guard) : undefined;
          context.report({
            loc: placeOf(route.node), messageId: finding === together[0] ? 'openFile' : messageOf(verdict, access),
            data: { route: spokenName(route), harm: harmOf(access), move: moveOf(guard), count: String(together.length - 1), ...detailsOf(verdict) },
            suggest: at === undefined || guard === undefined ? [] : [{ messageId: 'addGuard', data: { guard: guard.text }, fix: (fixer) => fixer.insertTextBefore(at, `${guard.text}, `) }],
          });
        }
      },
    };
  },
});

interface Finding {
  readonly route: Route;
  readonly access: Access;
  readonly verdict: Exclude<Verdict, { state: 'protected' }>;
}

function findingsOf({ facts, routes }: Analysis, { unknown, everything, open }: { unknown: boolean; everything: boolean; open: readonly RegExp[] }): readonly Finding[] {
  const reported = new Set<Node>();
  return routes.routes.flatMap((route): readonly Finding[] => {
    if (reported.has(route.node) || isPublic(facts, route) || (route.paths.length > 0 && route.paths.every((path) => open.some((pattern) => pattern.test(path))))) return [];
    const access = accessOf(facts, route, (fn) => costsOf(facts, fn).some(({ of }) => of === 'write'));
    if (access.for === 'everybody' || (access.for === 'owner' && !everything)) return [];
    const verdict = routes.protectionOf(route, 'auth');
    if (verdict.state === 'protected' || (verdict.state === 'unknown' && !unknown)) return [];
    reported.add(route.node);
    return [{ route, access, verdict }];
  });
}

function harmOf(access: Access): string {
  switch (access.for) {
    case 'staff': return access.rank === 'admin' ? 'whoever finds the address is an administrator' : 'whoever finds the address works as one of the staff';
    case 'few': return access.harm;
    case 'owner': return access.by === 'change' ? 'anybody can change this data' : 'anybody can read this data';
    case 'everybody': return '';
  }
}

const moveOf = (guard: GuardInUse | undefined): string =>
  guard === undefined ? 'Check the session or token before anything else and stop with status 401.' : `Put \`${guard.text}\`, which guards other routes here, before the handler.`;

function messageOf(verdict: Finding['verdict'], access: Access): MessageId {
  if (verdict.state === 'unknown') return 'unseen';
  switch (verdict.almost?.why) {
    case 'after': return 'guardAfter';
    // A guard for other paths was never meant for an ordinary route.
    case 'path': return access.for === 'owner' ? 'open' : 'guardElsewhere';
    case 'ignored': return 'answerIgnored';
    case undefined: return 'open';
  }
}

function detailsOf(verdict: Finding['verdict']): Readonly<Record<string, string>> {
  if (verdict.state === 'unknown') return { because: verdict.because };
  const { almost } = verdict;
  return almost === undefined ? {} : { place: almost.where ?? `line ${String(almost.node.loc.start.line)}` };
}

/** Where the guard's name can be written: before a handler that stands in its registration as other guards do. */
function placeBefore({ kind, node, handler }: Route, guard: GuardInUse | undefined): Node | undefined {
  if (guard?.isName !== true || kind !== 'registered' || node.type !== 'CallExpression' || handler === undefined) return undefined;
  const position = node.arguments.findIndex((argument) => argument === handler);
  const like = guard.node.parent;
  if (position < 1 || position !== node.arguments.length - 1 || like?.type !== 'CallExpression') return undefined;
  // A library that takes an option bag between path and handler takes no bare guard.
  return node.arguments.slice(0, position).some((argument) => argument.type === 'ObjectExpression') ? undefined : handler;
}

function patterns(sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => {
    try {
      return new RegExp(source, 'i');
    } catch {
      throw wrongOption('require-route-auth', 'publicRoutes', `a list of regular expressions; "${source}" is none`);
    }
  });
}
