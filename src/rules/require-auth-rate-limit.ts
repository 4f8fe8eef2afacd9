/**
 * Where a secret can be sent, it can be guessed: logins and their kin need a limit of attempts.
 * Reports the registration of the route, the method's decorator, or the exported handler.
 */
import { authPurposeOf, placeOf, roleOf, type AuthPurpose, type Route, type Verdict } from '../analysis/index.js';
import { defineRule, unknownOption, wrongOption } from '../rule.js';

type MessageId = 'open' | 'limiterAfter' | 'limiterElsewhere' | 'answerIgnored' | 'unseen';
type Options = [{ unknown: boolean; paths: readonly string[]; ignorePaths: readonly string[] }];

const HARM: Readonly<Record<AuthPurpose, string>> = {
  login: 'a password can be guessed at full speed',
  register: 'accounts can be created by the thousand',
  reset: 'reset mails can be sent, and reset codes guessed, at full speed',
  code: 'a code can be guessed at full speed',
  token: 'credentials can be tried at full speed',
  invite: 'a code can be guessed at full speed',
};

export default defineRule<MessageId, Options>({
  name: 'require-auth-rate-limit',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require a rate limit on login, registration, password reset, one-time code and token routes',
      check: 'limits', preset: 'recommended', cwe: [307, 799], owasp: ['A07:2025'], asvs: ['6.3.1'], strictOptions: [{ unknown: true }],
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        unknown: unknownOption,
        paths: { type: 'array', items: { type: 'string' }, description: 'More paths that need a limit, as regular expressions: `^/api/vouchers`.' },
        ignorePaths: { type: 'array', items: { type: 'string' }, description: 'Paths that need none, as regular expressions; they win over everything else.' },
      },
    }],
    defaultOptions: [{ unknown: false, paths: [], ignorePaths: [] }],
    messages: {
      open: '{{route}} runs without a rate limit, so {{harm}}. Put a limiter before this handler: 5 attempts per 15 minutes per IP and account.',
      limiterAfter: '{{route}} is registered before the limiter in {{place}}, which covers only what follows it, so {{harm}}. Move the limiter above this route.',
      limiterElsewhere: 'The limiter in {{place}} is mounted on another path than {{route}}, so {{harm}}. Mount it on this path: 5 attempts per 15 minutes per IP and account.',
      answerIgnored: '{{route}} asks a limiter in {{place}} and goes on whatever it answers, so {{harm}}. Stop with status 429 when the limit is reached.',
      unseen: '{{route}} shows no rate limit here: {{because}}. If nothing there limits it, {{harm}}. Put a limiter before this handler: 5 attempts per 15 minutes per IP and account.',
    },
  },
  create(context, analysis) {
    const [{ unknown, paths, ignorePaths }] = context.options;
    const wanted = patterns('paths', paths);
    const ignored = patterns('ignorePaths', ignorePaths);
    return {
      'Program:exit'() {
        if (!unknown && roleOf(context.filename, context.cwd) !== 'application') return;
        const reported = new Set<Route['node']>();
        for (const route of analysis.routes.routes) {
          if (reported.has(route.node) || route.paths.some((path) => matches(path, ignored))) continue;
          const purpose = authPurposeOf(analysis.facts, route) ?? (route.paths.some((path) => matches(path, wanted)) ? 'login' : undefined);
          if (purpose === undefined) continue;
          const verdict = analysis.routes.protectionOf(route, 'rate-limit');
          if (verdict.state === 'protected' || (verdict.state === 'unknown' && !unknown)) continue;
          reported.add(route.node);
          context.report({ loc: placeOf(route.node), messageId: messageOf(verdict), data: { route: nameOf(route), harm: HARM[purpose], ...detailsOf(verdict) } });
        }
      },
    };
  },
});

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
  return almost === undefined ? {} : { place: almost.where ?? `line ${String(almost.node.loc.start.line)}` };
}

/** `POST /login`, or `The action login` where there is no path. */
function nameOf({ methods, paths, name, kind }: Route): string {
  const [path] = paths;
  if (path === undefined) return `The server action \`${name ?? 'default'}\``;
  if (kind === 'action') return name === 'default' ? `The form action of ${path}` : `The form action \`${name ?? 'default'}\` of ${path}`;
  return `${methods.includes('ALL') ? '' : `${methods.join('/')} `}${path}`;
}

function patterns(option: string, sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => {
    try {
      return new RegExp(source, 'i');
    } catch {
      throw wrongOption('require-auth-rate-limit', option, `a list of regular expressions; "${source}" is none`);
    }
  });
}

const matches = (path: string, all: readonly RegExp[]): boolean => all.some((pattern) => pattern.test(path));
