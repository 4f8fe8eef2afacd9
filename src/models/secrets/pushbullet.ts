import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Pushbullet',
  docs: 'https://docs.pushbullet.com/#authentication',
  tokens: [
    {
      name: 'access token',
      keywords: ['pushbullet', 'push_bullet'],
      pattern: String.raw`o\.[A-Za-z0-9]{32}`,
      where: 'named',
      remedy: 'Reset all access tokens under Settings → Account',
      samples: {
        found: ['PUSHBULLET_TOKEN=o.{alnum*32}', "const pushbulletToken = 'o.{alnum*32}';", '"pushbulletToken": "o.{alnum*32}"', 'pushbullet_token: o.{alnum*32}'],
        silent: ['PUSHBULLET_TOKEN=o.{x*32}', 'PUSHBULLET_TOKEN=o.{alnum*15}', 'PUSHBULLET_TOKEN=your_pushbullet_token', 'CHECKSUM=o.{alnum*32}'],
      },
    },
  ],
});
