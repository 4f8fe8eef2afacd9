import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Agora',
  docs: 'https://docs.agora.io/en/video-calling/get-started/manage-agora-account',
  tokens: [
    {
      name: 'app certificate',
      keywords: ['agora_app_certificate', 'agoraappcertificate', 'agora_certificate', 'agoracertificate', 'agora_app_cert', 'agoraappcert', 'agora_primary_certificate', 'agoraprimarycertificate'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      saysSecret: false,
      remedy: 'Enable the secondary certificate in the Agora Console, make it the primary one and delete the old one',
      samples: {
        found: ['AGORA_APP_CERTIFICATE={hex*32}', "const agoraAppCertificate = '{hex*32}';", '"agoraAppCertificate": "{hex*32}"', 'agora_app_certificate: {hex*32}'],
        silent: ['AGORA_APP_CERTIFICATE={0*32}', 'AGORA_APP_CERTIFICATE={hex*15}', 'AGORA_APP_CERTIFICATE=your_agora_app_certificate', 'CHECKSUM={hex*32}', 'AGORA_APP_ID={hex*32}'],
      },
    },
    {
      name: 'customer secret',
      keywords: ['agora_customer', 'agoracustomer', 'agora_secret', 'agorasecret'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Delete it in the Agora Console under RESTful API and add a new secret',
      samples: {
        found: ['AGORA_CUSTOMER_SECRET={hex*32}', "const agoraCustomerSecret = '{hex*32}';", '"agoraCustomerSecret": "{hex*32}"', 'agora_customer_secret: {hex*32}'],
        silent: ['AGORA_CUSTOMER_SECRET={0*32}', 'AGORA_CUSTOMER_SECRET={hex*15}', 'AGORA_CUSTOMER_SECRET=your_agora_customer_secret', 'CHECKSUM={hex*32}'],
      },
    },
  ],
});
