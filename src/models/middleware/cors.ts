import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['cors'],
  docs: 'https://github.com/expressjs/cors#configuration-options',
  settings: [
    { kind: 'cors', at: 'default(0)', origin: 'origin', credentials: 'credentials', methods: 'methods', defaults: { origin: '*', credentials: false }, whenTrue: 'reflect', takesList: true },
    // cors((req, done) => done(null, options))
    { kind: 'cors', at: 'default(0)=>1(1)', origin: 'origin', credentials: 'credentials', methods: 'methods', defaults: { origin: '*', credentials: false }, whenTrue: 'reflect', takesList: true },
  ],
});
