import { definePackage } from '../schema.js';

/** A session is no login: it is one where the code keeps somebody in it and asks for them. These names say who. */
const WHO =
  '{user,userId,userID,user_id,userid,uid,account,accountId,account_id,member,memberId,customer,customerId,admin,adminId,principal,username,userEmail,passport,authenticated,isAuthenticated,isAuth,loggedIn,loggedin,isLoggedIn,isAdmin}';

export default definePackage({
  packages: [
    'express-session', 'cookie-session', 'client-sessions', 'koa-session', 'koa-generic-session',
    '@fastify/session', '@fastify/secure-session', 'fastify-session', 'fastify-secure-session',
  ],
  docs: 'https://expressjs.com/en/resources/middleware/session.html',
  places: { session: ['express!req.session', 'koa!ctx.session', 'fastify!request.session', 'type:SessionData'] },
  protections: [
    { at: `session.${WHO}`, gives: 'auth', how: 'result' },
    { at: 'fastify!request.session.get()', gives: 'auth', how: 'result' },
  ],
  sources: [{ at: `session.${WHO}`, kind: 'session', shape: 'object' }],
});
