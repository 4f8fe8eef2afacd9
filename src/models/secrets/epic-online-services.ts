import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Epic Online Services',
  docs: 'https://dev.epicgames.com/docs/dev-portal/client-credentials',
  tokens: [
    {
      name: 'client secret',
      keywords: ['eos_client', 'eosclient', 'eos_secret', 'eossecret', 'epic_client', 'epicclient'],
      pattern: String.raw`(?=[A-Za-z+/]{0,42}\d)[A-Za-z0-9+/]{43}`,
      where: 'named',
      remedy: 'Make a new client in the Epic Developer Portal under Product Settings → Clients and delete the old one',
      samples: {
        found: ['EOS_CLIENT_SECRET={alnum*42}7', "const eosClientSecret = '{alnum*42}7';", '"eosClientSecret": "{alnum*42}7"', 'eos_client_secret: {alnum*42}7'],
        silent: ['EOS_CLIENT_SECRET={x*42}7', 'EOS_CLIENT_SECRET={alnum*20}7', 'EOS_CLIENT_SECRET=your_eos_client_secret', 'CHECKSUM={alnum*42}7', 'videosClientSecretName = "{alnum*20}"'],
      },
    },
  ],
});
