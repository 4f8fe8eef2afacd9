import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Reddit',
  docs: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
  tokens: [
    {
      name: 'client secret',
      keywords: ['reddit'],
      pattern: String.raw`(?=[A-Za-z_-]{0,29}\d)[A-Za-z0-9_-]{27,30}`,
      where: 'named',
      remedy: 'Delete the app at reddit.com/prefs/apps and make a new one',
      samples: {
        found: ['REDDIT_CLIENT_SECRET={alnum*29}7', "const redditClientSecret = '{alnum*29}7';", '"redditClientSecret": "{alnum*29}7"', 'reddit_client_secret: {alnum*29}7'],
        silent: ['REDDIT_CLIENT_SECRET={x*29}7', 'REDDIT_CLIENT_SECRET={alnum*13}7', 'REDDIT_CLIENT_SECRET=your_reddit_client_secret', 'CHECKSUM={alnum*29}7', 'REDDIT_CLIENT_ID={alnum*22}'],
      },
    },
  ],
});
