/**
 * The address of a webhook is no secret: what it is told counts only when the sender is proven.
 * Reports the registration of the route, the method's decorator, or the exported handler.
 */
import { actsOn, placeOf, roleOf, spokenName, webhookOf, type Route, type Routes, type Verdict } from '../analysis/index.js';
import { defineRule, unknownOption } from '../rule.js';
import type { Node } from '../syntax/tree.js';

type MessageId = 'open' | 'checkedAfter' | 'checkedElsewhere' | 'answerIgnored' | 'maybeReceiver' | 'unseen';

export default defineRule<MessageId, [{ unknown: boolean; ignorePaths: string[] }]>({
  name: 'require-webhook-signature',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require that webhooks prove who sent them before they act',
      check: 'audit', preset: 'recommended', cwe: [345, 347], owasp: ['A08:2025'], asvs: ['9.1.1'], strictOptions: [{ unknown: true }],
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        unknown: unknownOption,
        ignorePaths: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'Paths that are no webhooks or that a gateway checks; a path covers what lies below it: `/hooks/internal`.' },
      },
    }],
    defaultOptions: [{ unknown: false, ignorePaths: [] }],
    messages: {
      open: '{{route}} believes whoever calls it, so anybody can post {{fake}}. Check the sender before anything else: {{verify}}.',
      checkedAfter: '{{route}} is registered before the check of its sender in {{place}}, which covers only what follows it, so anybody can post {{fake}}. Move the check above this route.',
      checkedElsewhere: 'The check of the sender in {{place}} is mounted on another path than {{route}}, so anybody can post {{fake}}. Mount it on this path.',
      answerIgnored: '{{route}} checks its sender in {{place}} and goes on whatever comes out, so anybody can post {{fake}}. Stop with status 401 when the check fails.',
      maybeReceiver: '{{route}} looks like a webhook and asks nobody who they are, so anybody can post {{fake}}. If it receives events, check the sender first: {{verify}}. If it manages subscriptions, ask for a login.',
      unseen: '{{route}} shows no check of its sender here: {{because}}. If nothing there checks, anybody can post {{fake}}. Check the sender first: {{verify}}.',
    },
  },
  create(context, analysis) {
    const [{ unknown, ignorePaths }] = context.options;
    return {
      'Program:exit'() {
        if (!unknown && roleOf(context.filename, context.cwd) !== 'application') return;
        const { facts, routes } = analysis;
        const reported = new Set<Node>();
        for (const route of routes.routes) {
          if (reported.has(route.node) || route.paths.some((path) => ignorePaths.some((ignored) => liesIn(path, ignored)))) continue;
          const webhook = webhookOf(facts, route);
          if (webhook === undefined || (!webhook.certain && !unknown) || !actsOn(facts, route)) continue;
          const verdict = provenBy(routes, route);
          if (verdict.state === 'protected' || (verdict.state === 'unknown' && !unknown)) continue;
          reported.add(route.node);
          const { fake, verify } = webhook.sender ?? SOMEBODY;
          context.report({ loc: placeOf(route.node), messageId: webhook.certain ? messageOf(verdict) : verdict.state === 'unknown' ? 'unseen' : 'maybeReceiver', data: { route: spokenName(route), fake, verify, ...detailsOf(verdict) } });
        }
      },
    };
  },
});

const SOMEBODY = {
  fake: 'an event that never happened, a payment say',
  verify: 'compare a header of the call with an HMAC-SHA256 of the raw body under process.env.WEBHOOK_SECRET, by crypto.timingSafeEqual',
};

/** A signature proves the sender; so does a login, an API key or Basic auth. */
function provenBy(routes: Routes, route: Route): Verdict {
  const signature = routes.protectionOf(route, 'signature');
  if (signature.state === 'protected') return signature;
  const auth = routes.protectionOf(route, 'auth');
  if (auth.state === 'protected') return auth;
  return signature.state === 'open' && auth.state === 'unknown' && signature.almost === undefined ? auth : signature;
}

const liesIn = (path: string, folder: string): boolean => path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

type Finding = Exclude<Verdict, { state: 'protected' }>;

function messageOf(verdict: Finding): MessageId {
  if (verdict.state === 'unknown') return 'unseen';
  switch (verdict.almost?.why) {
    case 'after': return 'checkedAfter';
    case 'path': return 'checkedElsewhere';
    case 'ignored': return 'answerIgnored';
    case undefined: return 'open';
  }
}

function detailsOf(verdict: Finding): Readonly<Record<string, string>> {
  if (verdict.state === 'unknown') return { because: verdict.because };
  return verdict.almost === undefined ? {} : { place: verdict.almost.where ?? `line ${verdict.almost.node.loc.start.line}` };
}
