/**
 * A limiter that lets thousands through, counts nobody or can be talked out of it protects nothing.
 * Reports the option that takes the effect away, or the call where there is no such option.
 */
import type { ReportSuggestionArray } from '@typescript-eslint/utils/ts-eslint';
import {
  authPurposeOf, bareRefusals, defeatsOf, forgetfulCounters, LimitsInUse, rateLimits, roleOf, trustedProxies, unheededLimits,
  type Analysis, type Counting, type Defeat, type LimitElsewhere, type RateLimit, type Route,
} from '../analysis/index.js';
import { defineRule, unknownOption } from '../rule.js';
import { contains, isFunction, parentOf, within, type Node } from '../syntax/tree.js';

type MessageId =
  | 'tooMany' | 'tooManyUnseen' | 'tooManyElsewhere' | 'endlessElsewhere' | 'endless' | 'headerKey' | 'clientKey' | 'skipsAll' | 'skipsFailed' | 'passesOn' | 'dryRun' | 'answerIgnored' | 'trustsAll' | 'noRetryAfter' | 'forgetful'
  | 'lowerMax' | 'countFailed';
type Options = [{ unknown: boolean; authMax: number; authWindow: number }];

/** From this many times the allowed rate on, a limit is none. Below it may be somebody's decision. */
const FAR_BEYOND = 20;
const MINUTE = 60_000;

export default defineRule<MessageId, Options>({
  name: 'no-weak-rate-limit',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Disallow rate limits that limit nobody: numbers far too high, keys a client can forge, limits that are skipped or ignored',
      check: 'limits', preset: 'recommended', cwe: [799, 348], owasp: ['A06:2025'], asvs: ['2.4.1', '15.3.4'], strictOptions: [{ unknown: true }],
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        unknown: unknownOption,
        authMax: { type: 'integer', minimum: 1, description: 'Attempts that logins and their kin may allow per `authWindow`. `strict` reports any more, `recommended` more than 20 times as many.' },
        authWindow: { type: 'number', minimum: 1, description: 'The window for `authMax`, in minutes.' },
      },
    }],
    defaultOptions: [{ unknown: false, authMax: 5, authWindow: 15 }],
    messages: {
      tooMany: '{{limit}} lets a client try {{route}} {{rate}}, {{factor}} times the allowed rate. Lower it to {{allowed}}, or put a limiter with that number before this route.',
      tooManyUnseen: '{{limit}} lets a client try {{route}} {{rate}}, {{factor}} times the allowed rate, unless a stricter limit stands elsewhere: {{because}}. Lower it to {{allowed}}, or put a limiter with that number before this route.',
      tooManyElsewhere: '{{limit}}, made in {{where}}, lets a client try {{route}} {{rate}}, {{factor}} times the allowed rate. Put a limiter of {{allowed}} before this route.',
      endlessElsewhere: '{{limit}}, made in {{where}}, lets a client try {{route}} any number of times. Put a limiter of {{allowed}} before this route.',
      endless: '{{limit}} lets a client try {{route}} any number of times. Lower it to {{allowed}}.',
      headerKey: '{{shown}} is written by the client, so every request can count as a new visitor and the limit is never reached. Count by the connection\'s address as the framework gives it.',
      clientKey: '{{shown}} alone decides whom this limit counts, so one sender can try a password on every account. Limit the sender\'s address as well.',
      skipsAll: '{{shown}} lets every request pass uncounted. Remove it, or skip only what need not be limited.',
      skipsFailed: '{{shown}} takes refused attempts off the count, so wrong passwords at {{route}} are never counted. Remove it.',
      passesOn: '{{shown}} goes on with the request when the limit is reached. Answer with status 429 instead.',
      dryRun: '{{shown}} only writes down what the limit would have refused. Switch it to live.',
      answerIgnored: '{{shown}} asks the limiter and goes on whatever it answers. Stop with status 429 when the limit is reached.',
      trustsAll: '{{shown}} believes every X-Forwarded-For header, so a client can write itself a new address for each request and no limit by address is reached. Give the number of your proxies, or their addresses.',
      noRetryAfter: 'This answer of 429 does not say when to come back, so clients try again at once. Send a Retry-After header with it.',
      forgetful: '{{shown}} counts in the memory of one instance; on a serverless host each instance starts at zero, so the limit is rarely reached. Keep the counts in a store that all share.',
      lowerMax: 'Allow {{max}}.',
      countFailed: 'Count refused requests too.',
    },
  },
  create(context, analysis) {
    const [{ unknown, authMax, authWindow }] = context.options;
    const reported = new Set<Node>();
    return {
      'Program:exit'() {
        const role = roleOf(context.filename, context.cwd);
        if (role === 'test' || (!unknown && role !== 'application')) return;
        const { facts, flows } = analysis;
        const limits = rateLimits(facts, flows);
        for (const limit of limits) {
          for (const { how, node } of defeatsOf(facts, limit)) report(node, how satisfies Defeat['how'], {});
          forgedKey(limit, false);
        }
        for (const node of trustedProxies(facts)) {
          const isProven = limits.some(({ key, setting }) => key?.by === 'address' && setting.row.key !== undefined);
          if (isProven || (unknown && usesLimiter(analysis))) report(node, 'trustsAll', {});
        }
        const used = new LimitsInUse(facts, flows, limits);
        for (const call of facts.index.calls) for (const counting of used.asked(call)) forgedKey(counting, false);
        const guarded = limits.length === 0 && facts.index.calls.length === 0 ? [] : authRoutes(analysis);
        for (const route of guarded) judge(route, used, guarded);
        for (const call of unheededLimits(facts)) {
          // Whose job it is not: what logins ignore belongs to require-auth-rate-limit.
          if (!guarded.some((route) => isPartOf(analysis, route, call))) report(call, 'answerIgnored', {});
        }
        if (!unknown) return;
        for (const node of bareRefusals(facts, limits)) report(node, 'noRetryAfter', {});
        for (const node of forgetfulCounters(facts)) report(node, 'forgetful', {});
      },
    };

    function report(node: Node, messageId: MessageId, data: Readonly<Record<string, string>>, suggest: ReportSuggestionArray<MessageId> = []): void {
      if (reported.has(node)) return;
      reported.add(node);
      context.report({ node, messageId, data: { shown: shortened(context.sourceCode.text.slice(...node.range)), ...data }, suggest });
    }

    function forgedKey({ key }: Pick<Counting, 'key'>, isLogin: boolean): void {
      if (key?.node === undefined || (key.by !== 'header' && !(isLogin && key.by === 'token')) || (!key.certain && !unknown)) return;
      report(key.node, 'headerKey', { shown: `\`${key.shown}\`` });
    }

    function judge(route: Route, used: LimitsInUse, logins: readonly Route[]): void {
      for (const approach of route.approaches) {
        const watch = watchOf(analysis, used, route, approach);
        if (watch === undefined || watch.countings.length + watch.elsewhere.length === 0 || (watch.because !== undefined && !unknown)) continue;
        const { countings, elsewhere } = watch;
        if (elsewhere.length > 0) {
          excessElsewhere(route, countings, elsewhere);
          continue;
        }
        for (const counting of countings) forgedKey(counting, true);
        if (countings.every(({ key }) => key?.by === 'client')) for (const { key } of countings) if (key?.node !== undefined) report(key.node, 'clientKey', { shown: `\`${key.shown}\`` });
        if (authPurposeOf(analysis.facts, route) !== 'register' && countings.every(({ limit }) => limit.skipsFailed !== undefined)) {
          for (const { limit } of countings) if (limit.skipsFailed !== undefined) report(limit.skipsFailed, 'skipsFailed', { route: nameOf(route) }, [countFailed(limit.skipsFailed)]);
        }
        excess(route, countings.map(({ limit }) => limit), watch.because, logins);
      }
    }

    /** Where only limits of other files, or theirs and wider ones of this file, stand before a login. */
    function excessElsewhere(route: Route, countings: readonly Counting[], elsewhere: Watch['elsewhere']): void {
      const [strictest] = [...elsewhere].sort((a, b) => perMs(a) - perMs(b));
      if (strictest?.rate === undefined || elsewhere.some(({ rate }) => rate === undefined) || countings.some(({ limit }) => limit.rate === undefined)) return;
      // A stricter one of this file is the one to mend, and as wide as this rule allows or wider.
      if (countings.some(({ limit }) => perMs(limit) < perMs(strictest))) {
        excess(route, countings.map(({ limit }) => limit), undefined, []);
        return;
      }
      const { max, windowMs } = strictest.rate;
      const factor = perMs(strictest) / (authMax / (authWindow * MINUTE));
      if (factor <= (unknown ? 1 : FAR_BEYOND)) return;
      report(strictest.node, max === Number.POSITIVE_INFINITY ? 'endlessElsewhere' : 'tooManyElsewhere', {
        limit: shortened(context.sourceCode.text.slice(...strictest.node.range)), where: strictest.where, route: nameOf(route), rate: spokenRate(max, windowMs), factor: rounded(factor),
        allowed: spokenRate(authMax, authWindow * MINUTE),
      });
    }

    function excess(route: Route, limits: readonly RateLimit[], because: string | undefined, logins: readonly Route[]): void {
      const [strictest] = [...limits].sort((a, b) => perMs(a) - perMs(b));
      if (strictest?.rate === undefined || limits.some(({ rate }) => rate === undefined)) return;
      const { max, windowMs } = strictest.rate;
      const factor = perMs(strictest) / (authMax / (authWindow * MINUTE));
      if (factor <= (unknown ? 1 : FAR_BEYOND)) return;
      const data = {
        limit: shortened(context.sourceCode.text.slice(...strictest.place.range)), route: nameOf(route), rate: spokenRate(max, windowMs), factor: rounded(factor),
        allowed: spokenRate(authMax, authWindow * MINUTE), because: because ?? '',
      };
      report(strictest.place, max === Number.POSITIVE_INFINITY ? 'endless' : because === undefined ? 'tooMany' : 'tooManyUnseen', data, lowerMax(strictest, windowMs, logins));
    }

    /** A number for logins alone can be lowered where it stands; one for other routes too cannot. */
    function lowerMax(limit: RateLimit, windowMs: number, logins: readonly Route[]): ReportSuggestionArray<MessageId> {
      const { number } = limit;
      const allowed = Math.floor((authMax * windowMs) / (authWindow * MINUTE));
      if (number === undefined || allowed < 1 || !servesOnly(analysis, limit, logins)) return [];
      return [{ messageId: 'lowerMax', data: { max: spokenRate(allowed, windowMs) }, fix: (fixer) => fixer.replaceText(number, String(allowed)) }];
    }

    function countFailed(node: Node): ReportSuggestionArray<MessageId>[number] {
      return {
        messageId: 'countFailed',
        fix(fixer) {
          const after = context.sourceCode.getTokenAfter(node);
          const before = context.sourceCode.getTokenBefore(node);
          if (after?.value === ',') return fixer.removeRange([node.range[0], (context.sourceCode.getTokenAfter(after) ?? after).range[0]]);
          return fixer.removeRange([before?.value === ',' ? before.range[0] : node.range[0], node.range[1]]);
        },
      };
    }
  },
});

const LIMITER = /limit|throttl|brute|quota/i;

/** By the name of what stands in the chain, not by its options: express.json({ limit }) is none. */
function isCalledLimiter(facts: Analysis['facts'], node: Node): boolean {
  const named = node.type === 'CallExpression' ? node.callee : node;
  return (named.type === 'Identifier' || named.type === 'MemberExpression') && facts.api(node).isUnknown && LIMITER.test(facts.file.text.slice(...named.range));
}

type Approach = Route['approaches'][number];

/** The limiters on one way to a route; `because`: what else may limit there and is not in sight. */
interface Watch {
  readonly countings: readonly Counting[];
  /** Those that other files make, by the place where this one puts them before the route. */
  readonly elsewhere: readonly (LimitElsewhere & { readonly node: Node })[];
  readonly because: string | undefined;
}

/** Undefined where something limits whose numbers cannot be read: it may be the stricter one. */
function watchOf({ facts, routes }: Analysis, used: LimitsInUse, route: Route, { links, outside, unseen }: Approach): Watch | undefined {
  const found: Counting[] = [];
  const elsewhere: Watch['elsewhere'][number][] = [];
  let because = unseen;
  let hasUnread = false;
  for (const link of links) {
    if (link.how === 'route') continue;
    const own = link.covers === 'yes' ? used.at(link.node) : [];
    found.push(...own);
    if (own.length > 0) continue;
    const made = link.covers === 'yes' && link.how !== 'handed' ? facts.behind(link.node)?.limits : undefined;
    if (made !== undefined) {
      elsewhere.push(...made.map((limit) => ({ ...limit, node: link.node })));
      continue;
    }
    const gift = routes.giftOf(facts.meaning(link.node), 'rate-limit', link.how === 'handed' ? 'handed' : 'middleware');
    // A telling name acquits: what stands behind it may well be the stricter limit.
    if (gift.gives === 'yes' || isCalledLimiter(facts, link.node)) hasUnread = true;
    if (gift.gives === 'unknown') because ??= gift.because;
  }
  for (const { gives, node } of route.given) if (gives === 'rate-limit') found.push(...used.at(node.type === 'Property' ? node.value : node));
  const inside = route.functions.flatMap((fn) => used.inside(fn));
  if (inside.length === 0 && route.handler !== undefined && routes.giftOf(facts.meaning(route.handler), 'rate-limit', 'call').gives === 'yes') hasUnread = true;
  if (route.functions.some((fn) => within(fn, facts.index.calls).some((call) => facts.api(call.callee).isUnknown && LIMITER.test(facts.file.text.slice(...call.callee.range)) && facts.functionsOf(call.callee).length === 0))) hasUnread = true;
  found.push(...inside);
  const overriding = found.filter(({ limit }) => limit.setting.row.overrides === true);
  if (overriding.length > 0) return { countings: overriding, elsewhere: [], because: undefined };
  const beyond = outside?.protection('rate-limit');
  if (hasUnread || beyond?.state === 'protected') return undefined;
  return { countings: found, elsewhere, because: because ?? (beyond?.state === 'unknown' ? beyond.because : undefined) };
}

function authRoutes({ facts, routes }: Analysis): readonly Route[] {
  return routes.routes.filter((route) => authPurposeOf(facts, route) !== undefined);
}

function isPartOf({ routes }: Analysis, route: Route, call: Node): boolean {
  if (route.functions.some((fn) => contains(fn, call))) return true;
  const verdict = routes.protectionOf(route, 'rate-limit');
  return verdict.state === 'open' && verdict.almost?.why === 'ignored';
}

/** The limiter is named in the registrations and handlers of logins and their kin only. */
function servesOnly({ facts }: Analysis, limit: RateLimit, logins: readonly Route[]): boolean {
  const isOfLogin = (node: Node): boolean => logins.some((route) => contains(route.node, node) || route.functions.some((fn) => contains(fn, node)));
  const { call } = limit.setting;
  if (isOfLogin(call)) return true;
  let declared: Node | undefined = parentOf(call);
  while (declared !== undefined && declared.type !== 'VariableDeclarator' && !declared.type.endsWith('Statement') && !isFunction(declared)) declared = parentOf(declared);
  const variable = declared?.type === 'VariableDeclarator' && declared.id.type === 'Identifier' ? facts.variableOf(declared.id) : undefined;
  if (declared === undefined || variable === undefined || parentOf(parentOf(declared) ?? declared)?.type === 'ExportNamedDeclaration') return false;
  const reads = facts.readsOf(variable);
  return reads.length > 0 && reads.every(isOfLogin);
}

/** A limiter of another file, or one whose key is not in sight, stands in some chain. */
function usesLimiter({ facts }: Analysis): boolean {
  return facts.index.calls.some((call) => call.arguments.some((argument) => facts.api(argument).rows('protections').some(({ gives }) => gives === 'rate-limit')));
}

const perMs = ({ rate }: Pick<RateLimit, 'rate'>): number => (rate === undefined ? Number.POSITIVE_INFINITY : rate.max / rate.windowMs);

const grouped = (number: number): string => Math.round(number).toLocaleString('en-US');
const rounded = (factor: number): string => (factor < 10 ? String(Math.round(factor * 10) / 10) : grouped(factor));

const SPANS: readonly (readonly [number, string])[] = [[86_400_000, 'day'], [3_600_000, 'hour'], [MINUTE, 'minute'], [1000, 'second']];

/** `5 times per 15 minutes`. */
function spokenRate(max: number, windowMs: number): string {
  const [length, name] = SPANS.find(([span]) => windowMs >= span && windowMs % span === 0) ?? [1, 'millisecond'];
  const count = windowMs / length;
  return `${grouped(max)} times per ${count === 1 ? name : `${grouped(count)} ${name}s`}`;
}

/** `POST /login`, or the action's name where there is no path. */
function nameOf({ methods, paths: [path], name, kind }: Route): string {
  if (path === undefined || kind === 'action') return `the server action \`${name ?? 'default'}\``;
  return `${methods.includes('ALL') ? '' : `${methods.join('/')} `}${path}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('`', "'");
  return `\`${line.length > 60 ? `${line.slice(0, 57)}…` : line}\``;
}
