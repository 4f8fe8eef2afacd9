import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Crisp',
  docs: 'https://docs.crisp.chat/guides/rest-api/authentication/',
  tokens: [
    {
      name: 'plugin token key',
      keywords: ['crisp_key', 'crispkey', 'crisp_token', 'crisptoken', 'crisp_api', 'crispapi', 'crisp_secret', 'crispsecret', 'crisp_plugin', 'crispplugin'],
      pattern: '[a-f0-9]{64}',
      where: 'named',
      remedy: 'Regenerate the token in the Crisp Marketplace under the plugin’s Tokens',
      samples: {
        found: ['CRISP_TOKEN_KEY={hex*64}', "const crispTokenKey = '{hex*64}';", '"crispTokenKey": "{hex*64}"', 'crisp_token_key: {hex*64}'],
        silent: ['CRISP_TOKEN_KEY={0*64}', 'CRISP_TOKEN_KEY={hex*31}', 'CRISP_TOKEN_KEY=your_crisp_token_key', 'CHECKSUM={hex*64}', 'CRISP_WEBSITE_ID={uuid}'],
      },
    },
  ],
});
