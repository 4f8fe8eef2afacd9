import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'DigitalOcean',
  docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  tokens: [
    {
      name: 'personal access token',
      keywords: ['dop_v1_'],
      pattern: 'dop_v1_[a-f0-9]{64}',
      remedy: 'Delete it under API → Tokens and generate a new one',
      samples: {
        found: ['const client = new Client("dop_v1_{hex*64}")', 'DIGITALOCEAN_TOKEN=dop_v1_{hex*64}', '"token": "dop_v1_{hex*64}"'],
        silent: ['dop_v1_{x*64}', 'dop_v1_{hex*21}', 'xdop_v1_{hex*64}'],
      },
    },
    {
      name: 'OAuth token',
      keywords: ['doo_v1_'],
      pattern: 'doo_v1_[a-f0-9]{64}',
      remedy: 'Revoke the application under API → Applications & API',
      samples: {
        found: ['const client = new Client("doo_v1_{hex*64}")', 'SERVICE_TOKEN=doo_v1_{hex*64}', '"token": "doo_v1_{hex*64}"'],
        silent: ['doo_v1_{x*64}', 'doo_v1_{hex*21}', 'xdoo_v1_{hex*64}'],
      },
    },
    {
      name: 'refresh token',
      keywords: ['dor_v1_'],
      pattern: 'dor_v1_[a-f0-9]{64}',
      remedy: 'Revoke the application under API → Applications & API',
      samples: {
        found: ['const client = new Client("dor_v1_{hex*64}")', 'SERVICE_TOKEN=dor_v1_{hex*64}', '"token": "dor_v1_{hex*64}"'],
        silent: ['dor_v1_{x*64}', 'dor_v1_{hex*21}', 'xdor_v1_{hex*64}'],
      },
    },
    {
      name: 'Spaces secret key',
      keywords: ['spaces_secret', 'do_spaces', 'digitalocean_spaces', 'dospaces'],
      pattern: '[A-Za-z0-9\\+/]{43}',
      where: 'named',
      remedy: 'Delete it under Spaces Object Storage → Access keys and create a new one',
      samples: {
        found: ['DO_SPACES_SECRET_KEY={base64*43}', 'const doSpacesSecretKey = "{base64*43}"', '"do_spaces_secret_key": "{base64*43}"', 'do_spaces_secret_key: {base64*43}'],
        silent: ['DO_SPACES_SECRET_KEY={0*43}', 'DO_SPACES_SECRET_KEY={base64*14}', 'DO_SPACES_VERSION={base64*43}', 'COMMIT_KEY={base64*43}', 'undospaces_key = "{base64*43}"'],
      },
    },
  ],
});
