import { definePackage } from '../schema.js';

/** What is attached to an error is kept by Sentry and shown to everyone who reads its issues. */
export default definePackage({
  packages: [
    '@sentry/node', '@sentry/nextjs', '@sentry/browser', '@sentry/react', '@sentry/sveltekit', '@sentry/nuxt', '@sentry/vue', '@sentry/remix', '@sentry/astro', '@sentry/nestjs', '@sentry/bun',
    '@sentry/deno', '@sentry/cloudflare', '@sentry/aws-serverless', '@sentry/serverless', '@sentry/google-cloud-serverless', '@sentry/core', '@sentry/node-core', '@sentry/react-router', '@sentry/solidstart', '@sentry/react-native',
  ],
  docs: 'https://docs.sentry.io/platforms/javascript/enriching-events/',
  places: {
    scope: ['default', 'getCurrentScope()', 'getIsolationScope()', 'getGlobalScope()', 'withScope(0)=>0', 'configureScope(0)=>0', 'captureException(1)=>0', 'Scope#', 'type:Scope'],
  },
  sinks: [
    { at: 'scope.{setExtra,setContext,setTag}(1)', kind: 'log' },
    { at: 'scope.{setExtras,setTags,setUser,addBreadcrumb}(0)', kind: 'log' },
    { at: 'scope.{captureException,captureMessage}(1)', kind: 'log' },
    { at: 'scope.{captureMessage,captureEvent}(0)', kind: 'log' },
    { at: 'scope.addAttachment(0)', kind: 'log' },
    { at: 'logger.{trace,debug,info,warn,error,fatal}(*)', kind: 'log' },
  ],
});
