import { definePackage } from '../schema.js';

const FRAMEWORKS = ['express', 'fastify', 'koa', 'hapi', 'loopback', 'h3', 'awsLambda'] as const;

export default definePackage({
  packages: ['supertokens-node/recipe/session', ...FRAMEWORKS.map((name) => `supertokens-node/recipe/session/framework/${name}`), 'supertokens-node/nextjs'],
  docs: 'https://supertokens.com/docs/additional-verification/session-verification/protect-api-routes',
  places: { session: ['{getSession,getSessionForSSR}().await'] },
  protections: [
    { at: 'verifySession()', gives: 'auth', how: 'middleware', offWhen: { key: 'sessionRequired', is: false } },
    { at: 'getSession()', gives: 'auth', how: 'throws', offWhen: { key: 'sessionRequired', is: false } },
    { at: 'getSession()', gives: 'auth', how: 'result' },
    { at: '{withSession,getSessionForSSR}()', gives: 'auth', how: 'result' },
  ],
  sources: [{ at: 'session.{getUserId,getAccessTokenPayload}()', kind: 'session', shape: 'object' }],
});
