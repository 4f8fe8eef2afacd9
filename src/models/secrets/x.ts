import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'X',
  docs: 'https://docs.x.com/fundamentals/authentication/overview',
  tokens: [
    {
      name: 'bearer token',
      keywords: ['aaaaaaaaaaaaaaaaaaaa'],
      pattern: String.raw`(?<![A-Za-z0-9+/])AAAAAAAAAAAAAAAAAAAA(?=[A-Za-z0-9%]{80,120}(?![A-Za-z0-9%+/=]))[A-Za-z0-9%]{30,70}(?<secret>(?=[A-Za-z%]{0,43}\d)(?=[A-Z0-9%]{0,43}[a-z])[A-Za-z0-9%]{44,50})`,
      remedy: 'Regenerate it in the X developer portal under Keys and tokens',
      samples: {
        found: ["const key = '{A*21}{alnum*4}{A*7}%2B{alnum*80}';", 'TWITTER_BEARER_TOKEN={A*21}{alnum*4}{A*7}%2B{alnum*80}'],
        silent: ['{A*21}{x*4}{A*7}%2B{x*80}', 'TWITTER_BEARER_TOKEN={A*21}{alnum*4}{A*7}%2B{alnum*39}', 'a{A*21}{alnum*4}{A*7}%2B{alnum*80}', '{A*120}', '{A*80}{alnum*10}'],
      },
    },
    {
      name: 'API key secret',
      keywords: ['twitter', 'x_api_secret', 'xapisecret', 'x_consumer_secret', 'xconsumersecret'],
      pattern: String.raw`(?=[A-Za-z]{0,49}\d)[A-Za-z0-9]{50}`,
      where: 'named',
      remedy: 'Regenerate it in the X developer portal under Keys and tokens',
      samples: {
        found: ['TWITTER_API_SECRET={alnum*49}7', "const twitterApiSecret = '{alnum*49}7';", '"twitterApiSecret": "{alnum*49}7"', 'twitter_api_secret: {alnum*49}7'],
        silent: ['TWITTER_API_SECRET={x*49}7', 'TWITTER_API_SECRET={alnum*23}7', 'TWITTER_API_SECRET=your_twitter_api_secret', 'CHECKSUM={alnum*49}7', 'twitter:site={alnum*10}', 'MAX_API_SECRET={alnum*20}'],
      },
    },
    {
      name: 'access token or its secret',
      keywords: ['twitter', 'x_access_token_secret', 'xaccesstokensecret', 'tweepy'],
      pattern: String.raw`(?:\d{8,20}-[A-Za-z0-9]{40}|(?=[A-Za-z]{0,44}\d)[A-Za-z0-9]{45})`,
      where: 'named',
      remedy: 'Regenerate it in the X developer portal under Keys and tokens',
      samples: {
        found: ['TWITTER_ACCESS_TOKEN_SECRET={alnum*44}7', "const twitterAccessTokenSecret = '{alnum*44}7';", '"twitterAccessTokenSecret": "{alnum*44}7"', 'twitter_access_token_secret: {alnum*44}7', 'TWITTER_ACCESS_TOKEN={digit*19}-{alnum*40}'],
        silent: ['TWITTER_ACCESS_TOKEN_SECRET={x*44}7', 'TWITTER_ACCESS_TOKEN_SECRET={alnum*21}7', 'TWITTER_ACCESS_TOKEN_SECRET=your_twitter_access_token_secret', 'CHECKSUM={alnum*44}7'],
      },
    },
  ],
});
