import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Adafruit IO',
  docs: 'https://io.adafruit.com/api/docs/#authentication',
  tokens: [
    {
      name: 'key',
      keywords: ['aio_'],
      pattern: 'aio_[A-Za-z0-9]{28}',
      remedy: 'Regenerate it at io.adafruit.com under My Key',
      samples: { found: ["const key = 'aio_{alnum*28}';", 'ADAFRUIT_IO_KEY=aio_{alnum*28}'], silent: ['aio_{x*28}', 'ADAFRUIT_IO_KEY=aio_{alnum*13}', 'aaio_{alnum*28}'] },
    },
  ],
});
