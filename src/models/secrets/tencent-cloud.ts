import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Tencent Cloud',
  docs: 'https://www.tencentcloud.com/document/product/598/34228',
  tokens: [
    {
      name: 'SecretId',
      keywords: ['akid'],
      pattern: 'AKID[A-Za-z0-9]{32}',
      remedy: 'Disable the key under CAM → API keys, then delete it',
      samples: {
        found: ['const client = new Client("AKID{alnum*32}")', 'TENCENTCLOUD_SECRET_ID=AKID{alnum*32}', '"token": "AKID{alnum*32}"'],
        silent: ['AKID_placeholder', 'akid{lower*32}', 'AKID{x*32}', 'AKID{alnum*10}', 'xAKID{alnum*32}'],
      },
    },
    {
      name: 'SecretKey',
      keywords: ['tencentcloud', 'tencent_cloud', 'tencent', 'qcloud', 'cos_secret'],
      pattern: '[A-Za-z0-9]{32}',
      where: 'named',
      remedy: 'Disable the key under CAM → API keys, then delete it',
      samples: {
        found: ['TENCENTCLOUD_SECRET_KEY={alnum*32}', 'const tencentcloudSecretKey = "{alnum*32}"', '"tencentcloud_secret_key": "{alnum*32}"', 'tencentcloud_secret_key: {alnum*32}'],
        silent: ['TENCENTCLOUD_SECRET_KEY={0*32}', 'TENCENTCLOUD_SECRET_KEY={alnum*10}', 'TENCENTCLOUD_VERSION={alnum*32}', 'COMMIT_KEY={alnum*32}', 'untencentcloud_key = "{alnum*32}"'],
      },
    },
  ],
});
