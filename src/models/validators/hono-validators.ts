import { definePackage } from '../schema.js';

/** Middleware after which c.req.valid() holds what the schema accepted; which part is its first argument. */
export default definePackage({
  packages: ['@hono/zod-validator', '@hono/valibot-validator', '@hono/standard-validator', '@hono/arktype-validator', '@hono/typebox-validator', '@hono/class-validator', '@hono/effect-validator', 'hono/validator', 'hono-openapi', 'hono-openapi/zod', 'hono-openapi/valibot', 'hono-openapi/arktype'],
  docs: 'https://hono.dev/docs/guides/validation',
  sources: [{ at: 'validator(1)=>0', kind: 'remote', shape: 'object', part: 'body' }],
  protections: [{ at: '{zValidator,vValidator,sValidator,arktypeValidator,tbValidator,classValidator,effectValidator,validator}()', gives: 'validation', how: 'middleware' }],
});
