import { definePackage } from '../schema.js';

// Version 5 answers `*` where version 4 echoed the origin; with credentials both echo it.
export default definePackage({
  packages: ['@koa/cors', 'kcors', 'koa2-cors'],
  docs: 'https://github.com/koajs/cors#corsoptions',
  settings: [
    {
      kind: 'cors', at: 'default(0)', origin: 'origin', credentials: 'credentials', methods: 'allowMethods', defaults: { origin: '*', credentials: false },
      whenTrue: 'none', starReflectsWithCredentials: true,
    },
  ],
});
