import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Packagist',
  docs: 'https://packagist.com/docs/composer-authentication',
  tokens: [
    {
      name: 'Private Packagist token',
      keywords: ['packagist_uut_', 'packagist_out_', 'packagist_ort_', 'packagist_cut_'],
      pattern: 'packagist_(?:uut|out|ort|cut)_[a-f0-9]{68}',
      remedy: 'Delete the authentication token under Settings → Authentication tokens',
      samples: {
        found: ['const client = new Client("packagist_uut_{hex*68}")', 'COMPOSER_TOKEN=packagist_uut_{hex*68}', '"token": "packagist_uut_{hex*68}"'],
        silent: ['packagist_uut_{x*68}', 'packagist_uut_{hex*22}', 'xpackagist_uut_{hex*68}'],
      },
    },
    {
      name: 'API token',
      keywords: ['packagist'],
      pattern: '[a-f0-9]{40}',
      where: 'named',
      remedy: 'Rotate it under Profile → Show API token',
      samples: {
        found: ['PACKAGIST_API_TOKEN={hex*40}', 'const packagistApiToken = "{hex*40}"', '"packagist_api_token": "{hex*40}"', 'packagist_api_token: {hex*40}'],
        silent: ['PACKAGIST_API_TOKEN={0*40}', 'PACKAGIST_API_TOKEN={hex*13}', 'PACKAGIST_VERSION={hex*40}', 'COMMIT_KEY={hex*40}', 'unpackagist_key = "{hex*40}"'],
      },
    },
  ],
});
