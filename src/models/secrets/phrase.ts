import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Phrase',
  docs: 'https://support.phrase.com/hc/en-us/articles/5784094755484-Access-Tokens-Strings',
  tokens: [
    {
      name: 'access token',
      keywords: ['phrase_access', 'phraseaccess', 'phrase_token', 'phrasetoken', 'phrase_api', 'phraseapi', 'phraseapp'],
      pattern: '[a-f0-9]{64}',
      where: 'named',
      remedy: 'Delete it in Phrase under Profile settings → Access tokens',
      samples: {
        found: ['PHRASE_ACCESS_TOKEN={hex*64}', "const phraseAccessToken = '{hex*64}';", '"phraseAccessToken": "{hex*64}"', 'phrase_access_token: {hex*64}'],
        silent: ['PHRASE_ACCESS_TOKEN={0*64}', 'PHRASE_ACCESS_TOKEN={hex*31}', 'PHRASE_ACCESS_TOKEN=your_phrase_access_token', 'CHECKSUM={hex*64}', 'PASSPHRASE_TOKEN={hex*60}'],
      },
    },
  ],
});
