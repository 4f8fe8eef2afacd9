import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Pixabay',
  docs: 'https://pixabay.com/api/docs/',
  tokens: [
    {
      name: 'API key',
      keywords: ['pixabay'],
      pattern: String.raw`\d{6,9}-[a-f0-9]{25}`,
      where: 'named',
      remedy: 'Reset it in the Pixabay API documentation page while signed in',
      samples: {
        found: ['PIXABAY_API_KEY={digit*8}-{hex*25}', "const pixabayApiKey = '{digit*8}-{hex*25}';", '"pixabayApiKey": "{digit*8}-{hex*25}"', 'pixabay_api_key: {digit*8}-{hex*25}'],
        silent: ['PIXABAY_API_KEY={0*8}-{0*25}', 'PIXABAY_API_KEY={digit*8}-{hex*11}', 'PIXABAY_API_KEY=your_pixabay_api_key', 'CHECKSUM={digit*8}-{hex*25}'],
      },
    },
  ],
});
