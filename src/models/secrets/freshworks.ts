import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Freshworks',
  docs: 'https://developers.freshdesk.com/api/#authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['freshdesk', 'freshservice', 'freshsales', 'freshworks', 'freshchat'],
      pattern: String.raw`(?=[A-Za-z]{0,19}\d)[A-Za-z0-9]{20}`,
      where: 'named',
      remedy: 'Reset it in your profile’s settings under View API Key → Reset',
      samples: {
        found: ['FRESHDESK_API_KEY={alnum*19}7', "const freshdeskApiKey = '{alnum*19}7';", '"freshdeskApiKey": "{alnum*19}7"', 'freshdesk_api_key: {alnum*19}7'],
        silent: ['FRESHDESK_API_KEY={x*19}7', 'FRESHDESK_API_KEY={alnum*8}7', 'FRESHDESK_API_KEY=your_freshdesk_api_key', 'CHECKSUM={alnum*19}7'],
      },
    },
  ],
});
