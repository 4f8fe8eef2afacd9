/**
 * A login says who somebody is, not what they may do: every customer has one.
 * Reports the registration of the route, the method's decorator, or the exported handler.
 */
import { accessOf, costsOf, guardInUse, isByKey, placeOf, roleOf, spokenName, type Analysis, type GuardInUse, type Route, type Verdict } from '../analysis/index.js';
import { defineRule, unknownOption, wrongOption } from '../rule.js';
import type { Node } from '../syntax/tree.js';

type MessageId = 'loginOnly' | 'guardAfter' | 'guardElsewhere' | 'roleFromRequest' | 'answerIgnored' | 'unseen';
type Options = [{ unknown: boolean; ignorePaths: readonly string[] }];

export default defineRule<MessageId, Options>({
  name: 'require-admin-role',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require a check of the role on routes for administrators, and that the role does not come from the request',
      check: 'audit', preset: 'recommended', cwe: [862, 863], owasp: ['A01:2025'], asvs: ['8.2.1'], strictOptions: [{ unknown: true }],
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        unknown: unknownOption,
        ignorePaths: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'Paths that every login may use although they look like the staff\'s, as regular expressions: `^/admin/profile`.' },
      },
    }],
    defaultOptions: [{ unknown: false, ignorePaths: [] }],
    messages: {
      loginOnly: '{{route}} asks for a login and not for a role, so every user is an administrator here. {{move}}',
      guardAfter: '{{route}} is registered before the check of the role in {{place}}, which covers only what follows it, so every user is an administrator here. Move the check above this route.',
      guardElsewhere: 'The check of the role in {{place}} is mounted on another path than {{route}}, so every user is an administrator here. Mount it on this path.',
      roleFromRequest: '{{route}} believes the role that the request itself names in {{place}}, so anybody can call themselves an administrator. Take the role from the session or the user\'s record.',
      answerIgnored: '{{route}} asks for a role in {{place}} and goes on whatever the answer, so every user is an administrator here. Stop with status 403 when the role is missing.',
      unseen: '{{route}} asks for a login and shows no check of a role here: {{because}}. If nothing there checks it, every user is an administrator here. {{move}}',
    },
  },
  create(context, analysis) {
    const [{ unknown, ignorePaths }] = context.options;
    const ignored = patterns(ignorePaths);
    return {
      'Program:exit'() {
        if (!unknown && roleOf(context.filename, context.cwd) !== 'application') return;
        const reported = new Set<Node>();
        for (const route of analysis.routes.routes) {
          if (reported.has(route.node) || route.paths.some((path) => ignored.some((pattern) => pattern.test(path)))) continue;
          const verdict = missingRole(analysis, route);
          if (verdict === undefined || (verdict.state === 'unknown' && !unknown)) continue;
          reported.add(route.node);
          const guard = guardInUse(analysis.facts, analysis.routes.routes.filter((other) => other !== route), 'role');
          context.report({ loc: placeOf(route.node), messageId: messageOf(verdict), data: { route: spokenName(route), move: moveOf(guard), ...detailsOf(verdict) } });
        }
      },
    };
  },
});

type Finding = Exclude<Verdict, { state: 'protected' }>;

/** What is wrong with the roles of a route; nothing where nobody logs in, which is require-route-auth's matter. */
function missingRole({ facts, routes }: Analysis, route: Route): Finding | undefined {
  const access = accessOf(facts, route, (fn) => costsOf(facts, fn).some(({ of }) => of === 'write'));
  const isAdmins = access.for === 'staff' && access.rank === 'admin';
  // Whoever is asked for a role anywhere is told by what is tested; the path matters only where nothing is.
  if (!isAdmins && !/role|admin/i.test(facts.file.text)) return undefined;
  const verdict = routes.protectionOf(route, 'role');
  if (verdict.state === 'protected') return undefined;
  if (!isAdmins && !isClaimed(verdict)) return undefined;
  const login = routes.protectionOf(route, 'auth');
  if (login.state !== 'protected' || isByKey(facts, login.by)) return undefined;
  return verdict;
}

/** A condition that refuses is what asks; a call is asked and not heeded. */
const isClaimed = (verdict: Finding): boolean => verdict.state === 'open' && verdict.almost?.why === 'ignored' && verdict.almost.node.type !== 'CallExpression';

const moveOf = (guard: GuardInUse | undefined): string =>
  guard === undefined ? 'Check the role of the logged-in user and stop with status 403.' : `Put \`${guard.text}\`, which guards other routes here, before the handler.`;

function messageOf(verdict: Finding): MessageId {
  if (verdict.state === 'unknown') return 'unseen';
  switch (verdict.almost?.why) {
    case 'after': return 'guardAfter';
    case 'path': return 'guardElsewhere';
    case 'ignored': return isClaimed(verdict) ? 'roleFromRequest' : 'answerIgnored';
    case undefined: return 'loginOnly';
  }
}

function detailsOf(verdict: Finding): Readonly<Record<string, string>> {
  if (verdict.state === 'unknown') return { because: verdict.because };
  const { almost } = verdict;
  return almost === undefined ? {} : { place: almost.where ?? `line ${String(almost.node.loc.start.line)}` };
}

function patterns(sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => {
    try {
      return new RegExp(source, 'i');
    } catch {
      throw wrongOption('require-admin-role', 'ignorePaths', `a list of regular expressions; "${source}" is none`);
    }
  });
}
