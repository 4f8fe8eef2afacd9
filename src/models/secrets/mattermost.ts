import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Mattermost',
  docs: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  tokens: [
    {
      name: 'access token or webhook',
      keywords: ['mattermost'],
      pattern: String.raw`(?:https://[a-z0-9.-]{3,80}/hooks/)?(?<secret>(?=[a-z]{0,25}\d)[a-z0-9]{26})`,
      where: 'named',
      remedy: 'Delete it under Profile → Security → Personal Access Tokens, or the webhook under Integrations',
      samples: {
        found: ['MATTERMOST_TOKEN={lownum*25}7', "const mattermostToken = '{lownum*25}7';", '"mattermostToken": "{lownum*25}7"', 'mattermost_token: {lownum*25}7', 'MATTERMOST_WEBHOOK=https://chat.acme.io/hooks/{lownum*25}7'],
        silent: ['MATTERMOST_TOKEN={x*25}7', 'MATTERMOST_TOKEN={lownum*11}7', 'MATTERMOST_TOKEN=your_mattermost_token', 'CHECKSUM={lownum*25}7'],
      },
    },
  ],
});
