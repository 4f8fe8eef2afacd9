import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['lucia', 'lucia-auth'],
  docs: 'https://v3.lucia-auth.com/basics/sessions',
  places: { lucia: ['Lucia#', 'default.lucia()'], request: ['lucia.handleRequest()'] },
  protections: [
    { at: 'lucia.{validateSession,validateSessionUser,validateRequest}()', gives: 'auth', how: 'result' },
    { at: 'request.{validate,validateUser,validateBearerToken}()', gives: 'auth', how: 'result' },
  ],
  sources: [{ at: 'lucia.validateSession().await.{user,session}', kind: 'session', shape: 'object' }],
});
