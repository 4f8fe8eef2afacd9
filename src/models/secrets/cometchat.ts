import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'CometChat',
  docs: 'https://www.cometchat.com/docs/rest-api/chat-apis',
  tokens: [
    {
      name: 'REST API key',
      keywords: ['cometchat', 'comet_chat'],
      pattern: '[a-f0-9]{40}',
      where: 'named',
      remedy: 'Delete it in the CometChat dashboard under API & Auth Keys',
      samples: {
        found: ['COMETCHAT_API_KEY={hex*40}', "const cometchatApiKey = '{hex*40}';", '"cometchatApiKey": "{hex*40}"', 'cometchat_api_key: {hex*40}'],
        silent: ['COMETCHAT_API_KEY={0*40}', 'COMETCHAT_API_KEY={hex*19}', 'COMETCHAT_API_KEY=your_cometchat_api_key', 'CHECKSUM={hex*40}'],
      },
    },
  ],
});
