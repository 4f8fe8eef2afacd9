import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Yandex Cloud',
  docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
  tokens: [
    {
      name: 'API key',
      keywords: ['aqvn'],
      pattern: 'AQVN[A-Za-z0-9_\\-]{35,38}',
      remedy: 'Delete it under the service account and create a new one',
      samples: {
        found: ['const client = new Client("AQVN{base64url*35}a")', 'SERVICE_TOKEN=AQVN{base64url*35}a', '"token": "AQVN{base64url*35}a"'],
        silent: ['AQVN{x*35}a', 'AQVN{base64url*11}a', 'xAQVN{base64url*35}a'],
      },
    },
    {
      name: 'OAuth token',
      keywords: ['y0_', 'y1_', 'y2_', 'y3_'],
      pattern: 'y[0-3]_[A-Za-z0-9_\\-]{55,80}',
      remedy: 'Revoke it under Yandex ID → Security → External services',
      samples: {
        found: ['const client = new Client("y0_AgAAAA{base64url*52}a")', 'SERVICE_TOKEN=y0_AgAAAA{base64url*52}a', '"token": "y0_AgAAAA{base64url*52}a"'],
        silent: ['y0_AgAAAA{x*52}a', 'y0_AgAAAA{base64url*17}a', 'xy0_AgAAAA{base64url*52}a'],
      },
    },
    {
      name: 'IAM token',
      keywords: ['t1.9eu'],
      pattern: 't1\\.9eu[A-Za-z0-9_\\-]{20,400}\\.[A-Za-z0-9_\\-]{86}={0,2}',
      remedy: 'Revoke it with yc iam revoke-token',
      samples: {
        found: ['const client = new Client("t1.9euelZr{base64url*60}.{base64url*86}")', 'SERVICE_TOKEN=t1.9euelZr{base64url*60}.{base64url*86}', '"token": "t1.9euelZr{base64url*60}.{base64url*86}"'],
        silent: ['t1.9euelZr{base64url*60}.{x*86}', 't1.9euelZr{base64url*60}.{base64url*28}', 'xt1.9euelZr{base64url*60}.{base64url*86}'],
      },
    },
    {
      name: 'static secret key',
      keywords: ['ycp', 'yco', 'ycm'],
      pattern: 'YC[A-Za-z0-9_\\-]{38}',
      remedy: 'Delete the static access key of the service account and create a new one',
      samples: {
        found: ['const client = new Client("YCP{base64url*36}a")', 'SERVICE_TOKEN=YCP{base64url*36}a', '"token": "YCP{base64url*36}a"'],
        silent: ['YCP{x*36}a', 'YCP{base64url*12}a', 'xYCP{base64url*36}a'],
      },
    },
  ],
});
