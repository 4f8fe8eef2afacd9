import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'MessageBird',
  docs: 'https://developers.messagebird.com/api/#authentication',
  tokens: [
    {
      name: 'access key',
      keywords: ['messagebird'],
      pattern: String.raw`(?:(?:live|test)_)?(?<secret>(?=[A-Za-z]{0,24}\d)[A-Za-z0-9]{25})`,
      where: 'named',
      remedy: 'Delete it in the Dashboard under Developers → API access and add a new key',
      samples: {
        found: ['MESSAGEBIRD_ACCESS_KEY={alnum*24}7', "const messagebirdAccessKey = '{alnum*24}7';", '"messagebirdAccessKey": "{alnum*24}7"', 'messagebird_access_key: {alnum*24}7'],
        silent: ['MESSAGEBIRD_ACCESS_KEY={x*24}7', 'MESSAGEBIRD_ACCESS_KEY={alnum*11}7', 'MESSAGEBIRD_ACCESS_KEY=your_messagebird_access_key', 'CHECKSUM={alnum*24}7'],
      },
    },
  ],
});
