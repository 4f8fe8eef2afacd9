import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'JumpCloud',
  docs: 'https://jumpcloud.com/support/jumpcloud-apis',
  tokens: [
    {
      name: 'API key',
      keywords: ['jca_'],
      pattern: 'jca_[A-Za-z0-9]{36}',
      remedy: 'Regenerate it in the JumpCloud Admin Portal under My API Key',
      samples: { found: ["const key = 'jca_{alnum*36}';", 'JUMPCLOUD_API_KEY=jca_{alnum*36}'], silent: ['jca_{x*36}', 'JUMPCLOUD_API_KEY=jca_{alnum*17}', 'ajca_{alnum*36}'] },
    },
    {
      name: 'API key (before 2024)',
      keywords: ['jumpcloud'],
      pattern: '[a-f0-9]{40}',
      where: 'named',
      remedy: 'Regenerate it in the JumpCloud Admin Portal under My API Key',
      samples: {
        found: ['JUMPCLOUD_API_KEY={hex*40}', "const jumpcloudApiKey = '{hex*40}';", '"jumpcloudApiKey": "{hex*40}"', 'jumpcloud_api_key: {hex*40}'],
        silent: ['JUMPCLOUD_API_KEY={0*40}', 'JUMPCLOUD_API_KEY={hex*19}', 'JUMPCLOUD_API_KEY=your_jumpcloud_api_key', 'CHECKSUM={hex*40}'],
      },
    },
  ],
});
