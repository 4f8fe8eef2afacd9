import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Adyen',
  docs: 'https://docs.adyen.com/development-resources/api-credentials/',
  tokens: [
    {
      name: 'API key',
      keywords: ['aqe'],
      pattern: 'AQE[a-z][A-Za-z0-9+/]{50,140}={0,2}-[A-Za-z0-9+/]{30,60}={0,2}-[^\\s"\'`\\\\<>]{8,24}',
      remedy: 'Generate a new key in the Customer Area under Developers → API credentials; the old one stops after the time you choose there',
      samples: {
        found: ["const key = 'AQEy{base64*92}==-{base64*43}=-{alnum*16}';", 'ADYEN_API_KEY=AQEy{base64*92}==-{base64*43}=-{alnum*16}'],
        silent: ['AQEy{x*92}==-{x*43}=-{x*16}', 'ADYEN_API_KEY=AQEy{base64*45}==-{base64*43}=-{alnum*16}', 'aAQEy{base64*92}==-{base64*43}=-{alnum*16}'],
      },
    },
    {
      name: 'HMAC key',
      keywords: ['adyen'],
      pattern: '[A-F0-9]{64}',
      where: 'named',
      remedy: 'Generate a new HMAC key for the webhook in the Customer Area under Developers → Webhooks',
      samples: {
        found: ['ADYEN_HMAC_KEY={HEX*64}', "const adyenHmacKey = '{HEX*64}';", '"adyenHmacKey": "{HEX*64}"', 'adyen_hmac_key: {HEX*64}'],
        silent: ['ADYEN_HMAC_KEY={0*64}', 'ADYEN_HMAC_KEY={HEX*31}', 'ADYEN_HMAC_KEY=your_adyen_hmac_key', 'CHECKSUM={HEX*64}'],
      },
    },
    {
      name: 'client key',
      keywords: ['live_', 'test_'],
      pattern: '(?:live|test)_[A-Z0-9]{32}',
      isPublic: true,
      remedy: '',
      samples: { found: ["const key = 'live_{UPNUM*32}';", 'APP_API_KEY=live_{UPNUM*32}'], silent: ['live_{UPNUM*15}', 'alive_{UPNUM*32}', 'live_{hex*35}'] },
    },
  ],
});
