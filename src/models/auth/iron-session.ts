import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['iron-session', 'iron-session/next', 'iron-session/edge'],
  docs: 'https://github.com/vvo/iron-session',
  places: { session: ['getIronSession().await', 'unsealData().await'] },
  protections: [{ at: '{getIronSession,unsealData}()', gives: 'auth', how: 'result' }],
  sources: [{ at: 'session.{user,userId,id,username,email,accountId,isAdmin,isLoggedIn,admin}', kind: 'session', shape: 'object' }],
  // Version 6: they only put the session on the request.
  identities: [{ at: '{withIronSessionApiRoute,withIronSessionSsr}()', is: '(0)' }],
  secretSlots: [
    { at: '{SessionOptions,IronSessionOptions}#.password', is: 'signing', variable: 'SESSION_PASSWORD', refusesEmpty: true },
    { at: 'getIronSession(last).password', is: 'signing', variable: 'SESSION_PASSWORD', refusesEmpty: true },
    { at: '{sealData,unsealData,withIronSessionApiRoute,withIronSessionSsr}(1).password', is: 'signing', variable: 'SESSION_PASSWORD', refusesEmpty: true },
  ],
});
