import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Unleash',
  docs: 'https://docs.getunleash.io/reference/api-tokens-and-client-keys',
  tokens: [
    {
      name: 'API token',
      keywords: ['unleash'],
      pattern: '(?:[\\w\\-]{1,40}|\\*):[\\w\\-]{1,40}\\.(?<secret>[a-f0-9]{40,64})',
      where: 'named',
      remedy: 'Delete it under Admin → API access',
      samples: {
        found: ['UNLEASH_API_TOKEN=default:production.{hex*56}', "unleashToken: '*:development.{hex*60}'"],
        silent: ['UNLEASH_API_TOKEN=default:development.unleash-insecure-api-token', 'UNLEASH_API_TOKEN=default:production.{hex*10}', 'UNLEASH_URL=https://unleash.acme.io'],
      },
    },
  ],
});
