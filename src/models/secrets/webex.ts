import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Webex',
  docs: 'https://developer.webex.com/docs/bots',
  tokens: [
    {
      name: 'bot token',
      keywords: ['webex', 'ciscospark'],
      pattern: '[A-Za-z0-9_-]{64}_[A-Z0-9]{4}_[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Regenerate it in My Webex Apps under Bot Access Token',
      samples: {
        found: ['WEBEX_ACCESS_TOKEN={alnum*64}_PF84_{uuid}', "const webexAccessToken = '{alnum*64}_PF84_{uuid}';", '"webexAccessToken": "{alnum*64}_PF84_{uuid}"', 'webex_access_token: {alnum*64}_PF84_{uuid}'],
        silent: ['WEBEX_ACCESS_TOKEN={x*64}_PF84_00000000-0000-0000-0000-000000000000', 'WEBEX_ACCESS_TOKEN={alnum*31}_PF84_{uuid}', 'WEBEX_ACCESS_TOKEN=your_webex_access_token', 'CHECKSUM={alnum*64}_PF84_{uuid}'],
      },
    },
  ],
});
