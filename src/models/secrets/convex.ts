import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Convex',
  docs: 'https://docs.convex.dev/cli/deploy-key-types',
  tokens: [
    {
      name: 'deploy key',
      keywords: ['|eyj2mi'],
      pattern: String.raw`(?:prod|dev|preview|project):[a-z0-9_-]{2,40}(?::[a-z0-9_-]{2,40})?\|(?<secret>eyJ2MiI6[A-Za-z0-9/\+_-]{20,300}={0,2})`,
      lead: 90,
      remedy: 'Delete it in the Convex dashboard under Settings → URL & Deploy Key and make a new one',
      samples: {
        found: ['prod:qualified-jaguar-123|eyJ2MiI6{alnum*60}', 'CONVEX_DEPLOY_KEY="dev:brave-otter-7|eyJ2MiI6{alnum*58}=="', 'preview:acme:shop|eyJ2MiI6{alnum*60}'],
        silent: ['prod:qualified-jaguar-123|eyJ2MiI6...', 'prod:qualified-jaguar-123', 'CONVEX_DEPLOYMENT=dev:brave-otter-7'],
      },
    },
  ],
});
