import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Alchemy',
  docs: 'https://www.alchemy.com/docs/create-an-api-key',
  tokens: [
    {
      name: 'auth token',
      keywords: ['alcht_'],
      pattern: 'alcht_[A-Za-z0-9]{30}',
      remedy: 'Regenerate it in the Alchemy Dashboard under Webhooks → Auth token',
      samples: {
        found: ["const key = 'alcht_{alnum*30}';", 'ALCHEMY_AUTH_TOKEN=alcht_{alnum*30}'],
        silent: ['alcht_{x*30}', 'ALCHEMY_AUTH_TOKEN=alcht_{alnum*14}', 'aalcht_{alnum*30}'],
      },
    },
    {
      name: 'URL with its key',
      keywords: ['g.alchemy.com/v2/', 'alchemyapi.io/v2/'],
      pattern: String.raw`(?:g\.alchemy\.com|alchemyapi\.io)/v2/[A-Za-z0-9_-]{32}`,
      remedy: 'Create a new key in the Alchemy Dashboard and delete the old app’s key',
      samples: {
        found: ["const key = 'g.alchemy.com/v2/{base64url*31}a';", 'ALCHEMY_URL=g.alchemy.com/v2/{base64url*31}a', "new JsonRpcProvider('https://eth-mainnet.g.alchemy.com/v2/{alnum*32}')"],
        silent: ['g.alchemy.com/v2/{x*31}a', 'ALCHEMY_URL=g.alchemy.com/v2/{base64url*14}a', 'ag.alchemy.com/v2/{base64url*31}a', 'https://eth-mainnet.g.alchemy.com/v2/demo', 'https://eth-mainnet.g.alchemy.com/v2/${ALCHEMY_KEY}'],
      },
    },
    {
      name: 'API key',
      keywords: ['alchemy'],
      pattern: String.raw`(?=[A-Za-z_-]{0,31}\d)[A-Za-z0-9_-]{32}`,
      where: 'named',
      remedy: 'Create a new key in the Alchemy Dashboard and delete the old one',
      samples: {
        found: ['ALCHEMY_API_KEY={alnum*31}7', "const alchemyApiKey = '{alnum*31}7';", '"alchemyApiKey": "{alnum*31}7"', 'alchemy_api_key: {alnum*31}7'],
        silent: ['ALCHEMY_API_KEY={x*31}7', 'ALCHEMY_API_KEY={alnum*14}7', 'ALCHEMY_API_KEY=your_alchemy_api_key', 'CHECKSUM={alnum*31}7', 'SQLALCHEMY_SECRET_KEY={alnum*31}7'],
      },
    },
  ],
});
