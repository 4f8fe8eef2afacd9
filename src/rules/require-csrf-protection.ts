/**
 * A browser adds the cookie of a login to requests that other sites make it send.
 * Reports, once per file, the call that makes the session or sets the cookie.
 */
import { forgeryCheck, looseCookies, roleOf, spokenName } from '../analysis/index.js';
import { defineRule, unknownOption } from '../rule.js';

export default defineRule<'open' | 'sentEverywhere' | 'unseen', [{ unknown: boolean }]>({
  name: 'require-csrf-protection',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require that apps with cookie logins refuse requests that other sites forge',
      check: 'audit', preset: 'strict', cwe: [352], owasp: ['A01:2025'], asvs: ['3.5.1'], strictOptions: [{ unknown: true }],
    },
    schema: [{ type: 'object', additionalProperties: false, properties: { unknown: unknownOption } }],
    defaultOptions: [{ unknown: false }],
    messages: {
      open: 'The cookie of `{{session}}` has no sameSite, so another site can make a visitor\'s browser send {{route}} in their name. Set sameSite: \'lax\'.',
      sentEverywhere: 'The cookie of `{{session}}` goes along with requests of every site (sameSite: \'none\'), so any page can make a visitor\'s browser send {{route}} in their name. Set sameSite: \'lax\', or ask for a CSRF token.',
      unseen: 'The cookie of `{{session}}` has {{flag}}, and {{because}}. If nothing there asks for a token or checks the origin, another site can act in a visitor\'s name. Set sameSite: \'lax\'.',
    },
  },
  create(context, analysis) {
    const [{ unknown }] = context.options;
    return {
      'Program:exit'() {
        if (!unknown && roleOf(context.filename, context.cwd) !== 'application') return;
        const { facts, routes } = analysis;
        const [cookie] = looseCookies(facts);
        if (cookie === undefined) return;
        const check = forgeryCheck(facts, routes);
        switch (check.state) {
          case 'asked': return;
          case 'open': {
            const messageId = cookie.sameSite === 'none' ? 'sentEverywhere' : 'open';
            context.report({ node: cookie.at, messageId, data: { session: cookie.text, route: spokenName(check.route) } });
            return;
          }
          case 'unknown':
            if (unknown) context.report({ node: cookie.at, messageId: 'unseen', data: { session: cookie.text, flag: cookie.sameSite === 'none' ? 'sameSite: \'none\'' : 'no sameSite', because: check.because } });
        }
      },
    };
  },
});
