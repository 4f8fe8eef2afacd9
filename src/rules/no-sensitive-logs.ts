/**
 * Logs are copied to files, screens and services, and read by more people than any database.
 * Reports the argument that carries a secret.
 */
import { authPurposeOf, LOGGED, loggedSecrets, purposeOfName, roleOf, type Analysis, type LoggedSecret } from '../analysis/index.js';
import { defineRule, unknownOption } from '../rule.js';
import { calleeName, isFunction, parentOf, staticKey, type FunctionNode, type Node } from '../syntax/tree.js';

type MessageId = LoggedSecret['what'] | 'unproven';
type Options = [{ unknown: boolean }];

export default defineRule<MessageId, Options>({
  name: 'no-sensitive-logs',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow passwords, tokens, keys, headers and cookies in logs',
      check: 'secrets', preset: 'recommended', cwe: [532], owasp: ['A09:2025'], asvs: ['16.2.5'], strictOptions: [{ unknown: true }],
    },
    schema: [{ type: 'object', properties: { unknown: unknownOption }, additionalProperties: false }],
    defaultOptions: [{ unknown: false }],
    messages: {
      environment: '`{{text}}` writes every variable of the environment into the log, with all keys and passwords in it. Log the few you need, by name.',
      settings: '`{{text}}` goes into the log whole, with `{{name}}` in it. Log the settings you need, by name.',
      password: '`{{text}}` is a password, and everyone who reads the log reads it. Leave it out; log the id of the user.',
      request: '`{{text}}` is printed with all its headers, so the log keeps the cookies and tokens of every client. Log the method and the path.',
      headers: '`{{text}}` carries the cookies and tokens of every client into the log, where they still open their accounts. Log the headers you need, by name.',
      cookies: '`{{text}}` carries the sessions of every client into the log, where they still open their accounts. Log the id of the user.',
      authBody: '`{{text}}` goes into the log whole, with the password or code that was sent. Log the fields you need, by name.',
      variable: '`{{text}}` goes into the log, and everyone who reads the log can use it. Log whether it is set: Boolean({{text}}).',
      secret: '`{{text}}` is a secret, and everyone who reads the log can use it. Leave it out; log an id.',
      token: '`{{text}}` goes into the log, and whoever reads it there can act as its owner. Leave it out; log the id of the user.',
      code: '`{{text}}` is a one-time secret, and whoever reads it in the log can use it first. Leave it out; log to whom it was sent.',
      header: 'The header `{{name}}` goes into the log, and whoever reads it there can act as that client. Leave it out; log the id of the user.',
      cookie: 'The cookie `{{name}}` goes into the log, and whoever reads it there can act as that client. Leave it out; log the id of the user.',
      unproven: '`{{text}}` is called a password, and this file does not show what it holds. If it is one, everyone who reads the log reads it: leave it out.',
    },
  },
  create(context, analysis) {
    const [{ unknown }] = context.options;
    return {
      'Program:exit'() {
        const role = roleOf(context.filename, context.cwd);
        if (role === 'test' || (!unknown && role !== 'application')) return;
        const gravest = new Map<Node, LoggedSecret>();
        for (const secret of loggedSecrets(analysis.facts, analysis.flows, loginsOf(analysis))) {
          if (!secret.proven && !unknown) continue;
          const known = gravest.get(secret.node);
          if (known === undefined || gravity(secret) < gravity(known)) gravest.set(secret.node, secret);
        }
        for (const { node, what, text, name, proven } of gravest.values()) {
          context.report({ node, messageId: proven ? what : 'unproven', data: { text, name } });
        }
      },
    };
  },
});

const gravity = ({ what, proven }: LoggedSecret): number => LOGGED.indexOf(what) + (proven ? 0 : LOGGED.length);

/** Tells functions that run for a login, a registration or a reset. Routes are asked for when the first body is logged. */
function loginsOf({ facts, routes }: Analysis): (fn: FunctionNode) => boolean {
  let serving: ReadonlySet<FunctionNode> | undefined;
  let handling: ReadonlySet<FunctionNode> | undefined;
  return (fn) => {
    if (serving === undefined) {
      const logins = routes.routes.filter((route) => authPurposeOf(facts, route) !== undefined);
      serving = new Set(logins.flatMap((route) => [...route.functions, ...route.approaches.flatMap((approach) => approach.links.flatMap(({ node }) => facts.functionsOf(node)))]));
      handling = new Set(routes.routes.flatMap((route) => route.functions));
    }
    if (serving.has(fn)) return true;
    // A handler that another file mounts goes by its name.
    const name = handling?.has(fn) === true ? undefined : nameOf(fn);
    return name !== undefined && purposeOfName(name) !== undefined && purposeOfName(name) !== 'invite';
  };
}

function nameOf(fn: FunctionNode): string | undefined {
  if (fn.id !== null && fn.id !== undefined) return fn.id.name;
  let at = parentOf(fn);
  while (at?.type === 'CallExpression' && !isFunction(at)) at = parentOf(at); // export const login = asyncHandler(async (req, res) => …)
  switch (at?.type) {
    case 'VariableDeclarator': return at.id.type === 'Identifier' ? at.id.name : undefined;
    case 'AssignmentExpression': return calleeName(at.left);
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition': return staticKey(at);
    default: return undefined;
  }
}
