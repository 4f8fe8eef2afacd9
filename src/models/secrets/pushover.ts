import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Pushover',
  docs: 'https://pushover.net/api',
  tokens: [
    {
      name: 'application token or user key',
      keywords: ['pushover'],
      pattern: String.raw`[aug](?=[a-z]{0,28}\d)[a-z0-9]{29}`,
      where: 'named',
      remedy: 'Regenerate the application’s token on its page at pushover.net',
      samples: {
        found: ['PUSHOVER_TOKEN=a{lownum*28}7', "const pushoverToken = 'a{lownum*28}7';", '"pushoverToken": "a{lownum*28}7"', 'pushover_token: a{lownum*28}7'],
        silent: ['PUSHOVER_TOKEN=a{x*28}7', 'PUSHOVER_TOKEN=a{lownum*13}7', 'PUSHOVER_TOKEN=your_pushover_token', 'CHECKSUM=a{lownum*28}7'],
      },
    },
  ],
});
