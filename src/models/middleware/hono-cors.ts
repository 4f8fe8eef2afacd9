import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['hono/cors'],
  docs: 'https://hono.dev/docs/middleware/builtin/cors',
  settings: [{ kind: 'cors', at: 'cors(0)', origin: 'origin', credentials: 'credentials', methods: 'allowMethods', defaults: { origin: '*', credentials: false }, whenTrue: 'none', takesList: true }],
});
