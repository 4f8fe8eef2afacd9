import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Alibaba Cloud',
  docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
  tokens: [
    {
      name: 'AccessKey ID',
      keywords: ['ltai'],
      pattern: 'LTAI[A-Za-z0-9]{17,21}',
      remedy: 'Disable the AccessKey pair under RAM → Users → AccessKey, then delete it',
      samples: {
        found: ['const client = new Client("LTAI5t{alnum*18}")', 'ALIBABA_CLOUD_ACCESS_KEY_ID=LTAI5t{alnum*18}', '"token": "LTAI5t{alnum*18}"'],
        silent: ['LTAI4G_your_key', 'ltai{lower*20}', 'LTAI5t{x*18}', 'LTAI5t{alnum*6}', 'xLTAI5t{alnum*18}'],
      },
    },
    {
      name: 'AccessKey secret',
      keywords: ['alibaba_cloud', 'alibabacloud', 'aliyun', 'accesskeysecret', 'access_key_secret', 'oss_access'],
      pattern: '[A-Za-z0-9]{30}',
      where: 'named',
      remedy: 'Disable the AccessKey pair under RAM → Users → AccessKey, then delete it',
      samples: {
        found: ['ALIYUN_ACCESS_KEY_SECRET={alnum*30}', 'const aliyunAccessKeySecret = "{alnum*30}"', '"aliyun_access_key_secret": "{alnum*30}"', 'aliyun_access_key_secret: {alnum*30}', 'new OSS({ accessKeySecret: "{alnum*30}" })'],
        silent: ['ALIYUN_ACCESS_KEY_SECRET={0*30}', 'ALIYUN_ACCESS_KEY_SECRET={alnum*10}', 'ALIYUN_VERSION={alnum*30}', 'COMMIT_KEY={alnum*30}', 'unaliyun_key = "{alnum*30}"'],
      },
    },
  ],
});
