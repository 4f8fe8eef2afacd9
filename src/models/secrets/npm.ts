import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'npm',
  docs: 'https://docs.npmjs.com/about-access-tokens',
  tokens: [
    {
      name: 'access token',
      keywords: ['npm_'],
      pattern: 'npm_[A-Za-z0-9]{36}',
      checksum: 'crc32-base62',
      remedy: 'Delete it under Access tokens on npmjs.com, or with npm token revoke, and look at what was published since',
      samples: {
        found: ['//registry.npmjs.org/:_authToken=npm_{alnum*30}{crc32-base62}', 'NPM_TOKEN=npm_{alnum*30}{crc32-base62}', 'const token = "npm_{alnum*30}{crc32-base62}"'],
        silent: ['npm_{alnum*36}', '_authToken=${NPM_TOKEN}', 'npm_config_registry', 'npm_{x*36}'],
      },
    },
    {
      name: 'older access token',
      keywords: ['_authtoken'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Delete it under Access tokens on npmjs.com, or with npm token revoke, and look at what was published since',
      samples: {
        found: ['//registry.npmjs.org/:_authToken={uuid}', '//npm.acme.io/:_authToken="{uuid}"'],
        silent: ['//registry.npmjs.org/:_authToken=${NPM_TOKEN}', 'session={uuid}', '_authToken={hex*8}-0000-0000-0000-{0*12}'],
      },
    },
    {
      name: 'login in .npmrc',
      keywords: [':_auth='],
      pattern: ':_auth\\s?=\\s?"?(?<secret>[A-Za-z0-9\\+/]{12,400}={0,2})',
      holds: 'basic',
      remedy: 'Change the password of the account at the registry and use a token instead',
      samples: {
        found: ['//npm.acme.io/:_auth={b64:svc:[alnum*16]}', '//npm.acme.io/:_auth="{b64:ci-bot:[alnum*24]}"'],
        silent: ['//npm.acme.io/:_auth=${NPM_AUTH}', '//npm.acme.io/:_auth={x*24}', '//npm.acme.io/:_auth={b64:user:password}'],
      },
    },
    {
      name: 'password in .npmrc',
      keywords: [':_password='],
      pattern: ':_password="?(?<secret>[A-Za-z0-9\\+/]{8,200}={0,2})',
      drawn: true,
      remedy: 'Change the password of the account at the registry and use a token instead',
      samples: {
        found: ['//npm.acme.io/:_password={b64:[alnum*20]}', '//npm.acme.io/:_password="{b64:[alnum*32]}"'],
        silent: ['//npm.acme.io/:_password=${NPM_PASSWORD}', '//npm.acme.io/:_password={x*24}', 'db_password={alnum*10}'],
      },
    },
  ],
});
