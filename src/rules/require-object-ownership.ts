/**
 * A login tells who somebody is, not what is theirs: whoever counts up the id in the address reads everybody's orders.
 * Reports the query, or the call of a function of another file that makes it.
 */
import { accessOf, authPurposeOf, costsOf, decidesByName, foreignObjects, isPublic, spelledLink, type Analysis, type ForeignObject, type Route } from '../analysis/index.js';
import { defineRule } from '../rule.js';
import type { Node } from '../syntax/tree.js';

type MessageId = 'read' | 'changed' | 'deleted' | 'readElsewhere' | 'changedElsewhere' | 'deletedElsewhere';

const MESSAGES: Readonly<Record<ForeignObject['does'], readonly [here: MessageId, elsewhere: MessageId]>> = {
  read: ['read', 'readElsewhere'],
  change: ['changed', 'changedElsewhere'],
  delete: ['deleted', 'deletedElsewhere'],
};

export default defineRule<MessageId, [{ publicObjects: readonly string[] }]>({
  name: 'require-object-ownership',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require the owner in queries that pick an object by an id from the request',
      check: 'audit', preset: 'strict', cwe: [639], owasp: ['A01:2025'], asvs: ['8.2.2'],
    },
    schema: [{
      type: 'object',
      additionalProperties: false,
      properties: {
        publicObjects: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'Names of tables or models that everybody who is logged in may read: `product`.' },
      },
    }],
    defaultOptions: [{ publicObjects: [] }],
    messages: {
      read: '{{source}} picks {{object}} whoever it belongs to, so one user can read what is another\'s. Ask for the owner too: {{form}}.',
      changed: '{{source}} picks {{object}} to change whoever it belongs to, so one user can overwrite what is another\'s. Ask for the owner too: {{form}}.',
      deleted: '{{source}} picks {{object}} to delete whoever it belongs to, so one user can delete what is another\'s. Ask for the owner too: {{form}}.',
      readElsewhere: '{{source}} goes into the query in {{where}}, which picks {{object}} whoever it belongs to, so one user can read what is another\'s. Hand over the user\'s id and ask for the owner there: {{form}}.',
      changedElsewhere: '{{source}} goes into the query in {{where}}, which picks {{object}} to change whoever it belongs to, so one user can overwrite what is another\'s. Hand over the user\'s id and ask for the owner there: {{form}}.',
      deletedElsewhere: '{{source}} goes into the query in {{where}}, which picks {{object}} to delete whoever it belongs to, so one user can delete what is another\'s. Hand over the user\'s id and ask for the owner there: {{form}}.',
    },
  },
  create(context, analysis) {
    const [{ publicObjects }] = context.options;
    return {
      'Program:exit'() {
        const reported = new Set<Node>();
        for (const route of analysis.routes.routes) {
          for (const object of objectsOf(analysis, route)) {
            if (reported.has(object.node) || (object.does === 'read' && isForAll(object, publicObjects))) continue;
            reported.add(object.node);
            const [here, elsewhere] = MESSAGES[object.does];
            context.report({
              node: object.node, messageId: object.where === undefined ? here : elsewhere,
              data: { source: `\`${object.text}\``, object: spokenObject(object), form: `\`where: { ${object.key}, userId: session.user.id }\``, ...(object.where !== undefined && { where: object.where }) },
            });
          }
        }
      },
    };
  },
});

/** What is behind a login, and behind nothing that could ask for more. Where no login is proven, require-route-auth speaks. */
function objectsOf({ facts, flows, routes }: Analysis, route: Route): readonly ForeignObject[] {
  // A login asks for the account itself, by what only its owner knows.
  if (isPublic(facts, route) || authPurposeOf(facts, route) !== undefined) return [];
  const objects = [...foreignObjects(facts, flows, route.functions), ...objectsElsewhere(facts, route)];
  if (objects.length === 0 || routes.protectionOf(route, 'auth').state !== 'protected' || routes.protectionOf(route, 'role').state === 'protected') return [];
  // Staff work on what is not theirs: whether they are staff is what require-admin-role asks.
  if (accessOf(facts, route, (fn) => costsOf(facts, fn).some(({ of }) => of === 'write')).for === 'staff') return [];
  const links = route.approaches.flatMap((approach) => approach.links.filter(({ how }) => how !== 'route'));
  return links.some(({ node }) => decidesByName(spelledLink(node))) ? [] : objects;
}

/** What a handler of another file touches is reported where the handler is registered. */
function objectsElsewhere(facts: Analysis['facts'], { handler, functions }: Route): readonly ForeignObject[] {
  if (handler === undefined || functions.length > 0) return [];
  // asyncHandler(orders.show): what a wrapper is handed.
  const candidates = handler.type === 'CallExpression' ? [handler, ...handler.arguments] : [handler];
  const found = candidates.flatMap((node) => (facts.behind(node)?.summary?.foreign ?? []).map((object) => ({ ...object, node })));
  return found.filter((object, index) => found.findIndex(({ where }) => where === object.where) === index);
}

/** Things whose reader is somebody in particular. */
const PERSONAL = /order|invoice|message|document|file|address|payment|profile|note|ticket|booking|account|user|customer|patient|medical|transaction|wallet|card|cart|basket|conversation|chat|contract|receipt|report|token|key|upload|attachment|claim|prescription|reservation|appointment|application|resume|salary|expense|bill|subscription|consent|health|secret|credential|notification|diary|journal/i;
/** Things that are there to be read. */
const FOR_ALL = /product|post|article|categor|blog|page|course|lesson|movie|film|book|recipe|event|listing|propert|item|plan|tag|comment|review|news|faq|countr|cit(?:y|ies)|brand|menu|dish|restaurant|venue|track|song|album|artist|genre|video|podcast|episode|template|banner|shop|store|hotel|room|car|vehicle|job|poll|question|answer|topic|thread|forum|quiz|feature|price|catalog|skill|badge|level|crop|disease|market|challenge|setting|config|language|translation|feedback|captcha|hint|memor/i;

/** True for an object that anybody who is logged in may read, as far as its name tells. */
function isForAll({ target, key }: ForeignObject, publicObjects: readonly string[]): boolean {
  if (publicObjects.some((name) => name.toLowerCase() === target.toLowerCase())) return true;
  if (target === '') return true;
  if (PERSONAL.test(target)) return false;
  // The list of what hangs on another object is that object's affair.
  return FOR_ALL.test(target) || !/^(?:_?id|ids|uuid|guid|pk)$/i.test(key);
}

const spokenObject = ({ target }: ForeignObject): string => (target === '' ? 'an object' : `one of \`${target}\``);
