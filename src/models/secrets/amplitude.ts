import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Amplitude',
  docs: 'https://amplitude.com/docs/apis/keys-and-tokens',
  tokens: [
    {
      name: 'secret key',
      keywords: ['amplitude_secret', 'amplitudesecret', 'amplitude_api_secret'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Rotate it under Organization settings → Projects',
      samples: {
        found: ['AMPLITUDE_SECRET_KEY={hex*32}', 'const amplitudeSecretKey = "{hex*32}"', '"amplitude_secret_key": "{hex*32}"', 'amplitude_secret_key: {hex*32}'],
        silent: ['AMPLITUDE_API_KEY={hex*32}', 'amplitude.init("{hex*32}")', 'AMPLITUDE_SECRET_KEY={0*32}', 'AMPLITUDE_SECRET_KEY={hex*10}', 'AMPLITUDE_SECRET_VERSION={hex*32}', 'COMMIT_KEY={hex*32}', 'unamplitudesecret_key = "{hex*32}"'],
      },
    },
  ],
});
