/**
 * What costs money, storage or a core per call is worth calling in a loop: it needs a limit per person.
 * Reports the registration of the route, the method's decorator, or the exported handler.
 */
import { authPurposeOf, costsOf, costsOfLink, isMetered, placeOf, spokenName, webhookOf, type Analysis, type Cost, type CostKind, type Route, type Verdict } from '../analysis/index.js';
import { defineRule, unknownOption } from '../rule.js';
import type { Node } from '../syntax/tree.js';

type MessageId = 'open' | 'limiterAfter' | 'limiterElsewhere' | 'answerIgnored' | 'unseen';
type Options = [{ unknown: boolean; writes: boolean; ignorePaths: readonly string[] }];

const HARM: Readonly<Record<CostKind, string>> = {
  ai: 'one script can use up the AI budget in a night',
  mail: 'one script can send messages at your cost and in your name until the sender is blocked',
  upload: 'one script can fill the storage',
  render: 'one script can keep every core busy',
  write: 'one script can fill the database',
};
/** What costs most is said first. */
const ORDER: readonly CostKind[] = ['ai', 'mail', 'upload', 'render', 'write'];

export default defineRule<MessageId, Options>({
  name: 'require-route-quota',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require a limit or a quota on routes that upload, generate with AI, send mail or render',
      check: 'limits', preset: 'strict', cwe: [770], owasp: ['A06:2025'], asvs: ['2.4.1'], strictOptions: [{ unknown: true }],
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        unknown: unknownOption,
        writes: { type: 'boolean', description: 'Also ask for a limit where a route writes to a database.' },
        ignorePaths: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'Beginnings of paths that need no limit: `/internal`.' },
      },
    }],
    defaultOptions: [{ unknown: false, writes: false, ignorePaths: [] }],
    messages: {
      open: '{{route}} runs {{cost}} without a limit, so {{harm}}. Put a rate limit before this handler, or count what each user has used and stop with status 429.',
      limiterAfter: '{{route}} runs {{cost}} and is registered before the limiter in {{place}}, which covers only what follows it, so {{harm}}. Move the limiter above this route.',
      limiterElsewhere: '{{route}} runs {{cost}}, and the limiter in {{place}} is mounted on another path, so {{harm}}. Mount it on this path as well.',
      answerIgnored: '{{route}} runs {{cost}} whatever the limiter in {{place}} answers, so {{harm}}. Stop with status 429 when the limit is reached.',
      unseen: '{{route}} runs {{cost}} and shows no limit here: {{because}}. If nothing there limits it, {{harm}}. Put a rate limit before this handler, or count what each user has used.',
    },
  },
  create(context, analysis) {
    const [{ unknown, writes, ignorePaths }] = context.options;
    return {
      'Program:exit'() {
        const reported = new Set<Node>();
        for (const route of analysis.routes.routes) {
          if (reported.has(route.node) || ignorePaths.some((start) => route.paths.some((path) => path.startsWith(start)))) continue;
          const cost = dearest(analysis, route, writes);
          if (cost === undefined || isAnothersAffair(analysis, route)) continue;
          const verdict = analysis.routes.protectionOf(route, 'rate-limit');
          if (verdict.state === 'protected' || (verdict.state === 'unknown' && !unknown)) continue;
          reported.add(route.node);
          context.report({
            loc: placeOf(route.node), messageId: messageOf(verdict),
            data: { route: spokenName(route), cost: spokenCost(cost), harm: HARM[cost.of], ...detailsOf(verdict) },
          });
        }
      },
    };
  },
});

/** The dearest thing a route does; undefined where it does none, or a quota stands before it. */
function dearest({ facts }: Analysis, route: Route, writes: boolean): Cost | undefined {
  if (route.kind === 'page') return undefined;
  const links = route.approaches.flatMap((approach) => approach.links.filter(({ how }) => how !== 'route').map(({ node }) => node));
  if (links.some((link) => isMetered(facts, link)) || route.functions.some((fn) => isMetered(facts, fn))) return undefined;
  const handlers = route.functions.length > 0 || route.handler === undefined ? [] : costsOfLink(facts, route.handler);
  const costs = [...links.flatMap((link) => costsOfLink(facts, link)), ...route.functions.flatMap((fn) => costsOf(facts, fn)), ...handlers];
  const isChanging = route.methods.some((method) => method !== 'GET' && method !== 'HEAD');
  return ORDER.flatMap((kind) => costs.filter(({ of }) => of === kind && (of !== 'write' || (writes && isChanging)))).at(0);
}

/** Logins have a rule of their own; senders of webhooks and timers that prove who they are call as often as they have to. */
function isAnothersAffair({ facts, routes }: Analysis, route: Route): boolean {
  if (authPurposeOf(facts, route) !== undefined || webhookOf(facts, route) !== undefined) return true;
  // A service that signs its calls; where a login is asked for as well, the signed token is a person's.
  if (routes.protectionOf(route, 'signature').state === 'protected' && routes.protectionOf(route, 'auth').state !== 'protected') return true;
  const isTimed = [...route.paths, route.name ?? ''].some((text) => /cron|scheduled/i.test(text));
  return isTimed && (/secret|authorization|verify|token/i.test(facts.file.text) || routes.protectionOf(route, 'auth').state === 'protected');
}

const spokenCost = ({ text, where }: Cost): string => (where === undefined ? `\`${text}\`` : `\`${text}\` (${where})`);

type Finding = Exclude<Verdict, { state: 'protected' }>;

function messageOf(verdict: Finding): MessageId {
  if (verdict.state === 'unknown') return 'unseen';
  switch (verdict.almost?.why) {
    case 'after': return 'limiterAfter';
    case 'path': return 'limiterElsewhere';
    case 'ignored': return 'answerIgnored';
    case undefined: return 'open';
  }
}

function detailsOf(verdict: Finding): Readonly<Record<string, string>> {
  if (verdict.state === 'unknown') return { because: verdict.because };
  const { almost } = verdict;
  return almost === undefined ? {} : { place: almost.where ?? `line ${almost.node.loc.start.line}` };
}
