import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Infisical',
  docs: 'https://infisical.com/docs/documentation/platform/token',
  tokens: [
    {
      name: 'service token',
      keywords: ['st.'],
      pattern: String.raw`st\.[0-9a-f]{8}(?:[0-9a-f]{16}|-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.[0-9a-f]{32}\.[0-9a-f]{32}`,
      remedy: 'Delete it in Infisical under Access Control → Service Tokens and make a new one',
      samples: {
        found: ['st.{hex*24}.{hex*32}.{hex*32}', 'INFISICAL_TOKEN=st.{uuid}.{hex*32}.{hex*32}'],
        silent: ['st.{hex*24}', 'test.{hex*24}.{hex*32}.{hex*32}', 'st.{0*24}.{0*32}.{0*32}'],
      },
    },
    {
      name: 'machine identity client secret',
      keywords: ['infisical'],
      pattern: '[0-9a-f]{64}',
      where: 'named',
      remedy: 'Revoke it in Infisical under Universal Auth of the identity and make a new one',
      samples: {
        found: ['INFISICAL_CLIENT_SECRET={hex*64}', '"INFISICAL_CLIENT_SECRET": "{hex*64}"', "const infisicalClientSecret = '{hex*64}'", 'INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET: {hex*64}'],
        silent: ['INFISICAL_CLIENT_SECRET={hex*32}', 'INFISICAL_CLIENT_SECRET=your_key_here', 'uninfisicalClientSecret = "{hex*64}"', 'INFISICAL_CLIENT_ID={uuid}', 'INFISICAL_CLIENT_SECRET={0*64}'],
      },
    },
  ],
});
