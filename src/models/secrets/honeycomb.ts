import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Honeycomb',
  docs: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
  tokens: [
    {
      name: 'ingest key',
      keywords: ['hcaik_', 'hcbik_', 'hcxik_'],
      pattern: 'hc[abx]ik_[a-z0-9]{58}',
      remedy: 'Delete it under Environment settings → API keys',
      samples: {
        found: ['const client = new Client("hcaik_{lownum*57}4")', 'HONEYCOMB_API_KEY=hcaik_{lownum*57}4', '"token": "hcaik_{lownum*57}4"'],
        silent: ['hcaik_{x*57}4', 'hcaik_{lownum*19}4', 'xhcaik_{lownum*57}4'],
      },
    },
    {
      name: 'management key',
      keywords: ['hcamk_', 'hcbmk_', 'hcxmk_'],
      pattern: 'hc[abx]mk_[a-z0-9]{26}(?::[A-Za-z0-9]{32})?',
      remedy: 'Delete it under Team settings → API keys',
      samples: {
        found: ['const client = new Client("hcamk_{lownum*26}:{alnum*32}")', 'HONEYCOMB_MANAGEMENT_KEY=hcamk_{lownum*26}:{alnum*32}', '"token": "hcamk_{lownum*26}:{alnum*32}"', 'key: hcamk_{lownum*25}4'],
        silent: ['hcamk_{x*26}', 'hcamk_{lownum*8}'],
      },
    },
    {
      name: 'configuration or classic key',
      keywords: ['honeycomb', 'x-honeycomb-team'],
      pattern: '(?:[A-Za-z0-9]{22}|[a-f0-9]{32})',
      where: 'named',
      remedy: 'Delete it under Environment settings → API keys',
      samples: {
        found: ['HONEYCOMB_API_KEY={alnum*21}4', 'const honeycombApiKey = "{alnum*21}4"', '"honeycomb_api_key": "{alnum*21}4"', 'honeycomb_api_key: {alnum*21}4'],
        silent: ['HONEYCOMB_API_KEY={0*21}4', 'HONEYCOMB_API_KEY={alnum*7}4', 'HONEYCOMB_VERSION={alnum*21}4', 'COMMIT_KEY={alnum*21}4', 'unhoneycomb_key = "{alnum*21}4"'],
      },
    },
  ],
});
