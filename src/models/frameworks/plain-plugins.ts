import { definePackage } from '../schema.js';

// Published middleware and plugins that refuse nobody for coming too often. Named here because a scoped package
// that no model knows may be the house's own, with anything in it.
export default definePackage({
  packages: [
    '@fastify/accepts', '@fastify/autoload', '@fastify/awilix', '@fastify/basic-auth', '@fastify/bearer-auth', '@fastify/caching', '@fastify/circuit-breaker',
    '@fastify/compress', '@fastify/cookie', '@fastify/csrf-protection', '@fastify/env', '@fastify/etag', '@fastify/express', '@fastify/formbody',
    '@fastify/helmet', '@fastify/http-proxy', '@fastify/jwt', '@fastify/middie', '@fastify/mongodb', '@fastify/multipart', '@fastify/mysql', '@fastify/oauth2',
    '@fastify/postgres', '@fastify/redis', '@fastify/secure-session', '@fastify/sensible', '@fastify/session', '@fastify/static', '@fastify/swagger',
    '@fastify/swagger-ui', '@fastify/type-provider-typebox', '@fastify/url-data', '@fastify/view', '@fastify/websocket', '@fastify/etag',
    '@scalar/fastify-api-reference', '@scalar/express-api-reference', '@scalar/hono-api-reference', '@scalar/nestjs-api-reference',
    '@sentry/node', '@sentry/nestjs', '@sentry/bun', '@opentelemetry/instrumentation-express',
    '@bull-board/express', '@bull-board/fastify', '@bull-board/koa', '@bull-board/hono',
    '@hono/node-server', '@hono/node-server/serve-static', '@hono/swagger-ui', '@hono/graphql-server', '@hono/trpc-server', '@hono/sentry',
    '@nestjs/swagger', '@nestjs/passport', '@nestjs/jwt', '@nestjs/platform-express', '@nestjs/platform-fastify', '@nestjs/mapped-types', '@nestjs/cqrs',
    '@nestjs/typeorm', '@nestjs/mongoose', '@nestjs/config', '@nestjs/cache-manager', '@nestjs/axios', '@nestjs/graphql',
    'hono/logger', 'hono/pretty-json', 'hono/secure-headers', 'hono/csrf', 'hono/jwt', 'hono/basic-auth', 'hono/bearer-auth', 'hono/body-limit', 'hono/compress',
    'hono/etag', 'hono/timing', 'hono/timeout', 'hono/request-id', 'hono/cache', 'hono/powered-by', 'hono/trailing-slash', 'hono/method-override', 'hono/combine',
    'hono/serve-static', 'hono/cloudflare-workers', 'hono/bun', 'hono/deno', 'hono/context-storage', 'hono/ip-restriction', 'hono/language', 'hono/http-exception',
    '@koa/multer', '@koa/bodyparser', '@trpc/server/adapters/express', '@trpc/server/adapters/fastify', '@apollo/server/express4', '@as-integrations/express5',
    'fastify-type-provider-zod', 'fastify-zod', 'trpc-openapi', 'uploadthing/express',
  ],
  docs: 'https://fastify.dev/ecosystem/',
});
