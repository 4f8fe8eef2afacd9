import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'ClickSend',
  docs: 'https://developers.clicksend.com/docs/',
  tokens: [
    {
      name: 'API key',
      keywords: ['clicksend'],
      pattern: '[A-F0-9]{8}-[A-F0-9]{4}-[A-F0-9]{4}-[A-F0-9]{4}-[A-F0-9]{12}',
      where: 'named',
      remedy: 'Regenerate it in the ClickSend dashboard under Developers → API Credentials',
      samples: {
        found: ['CLICKSEND_API_KEY={HEX*8}-{HEX*4}-{HEX*4}-{HEX*4}-{HEX*12}', "const clicksendApiKey = '{HEX*8}-{HEX*4}-{HEX*4}-{HEX*4}-{HEX*12}';", '"clicksendApiKey": "{HEX*8}-{HEX*4}-{HEX*4}-{HEX*4}-{HEX*12}"', 'clicksend_api_key: {HEX*8}-{HEX*4}-{HEX*4}-{HEX*4}-{HEX*12}'],
        silent: ['CLICKSEND_API_KEY={0*8}-{0*4}-{0*4}-{0*4}-{0*12}', 'CLICKSEND_API_KEY={HEX*8}-{HEX*4}-{HEX*4}-{HEX*4}-{HEX*5}', 'CLICKSEND_API_KEY=your_clicksend_api_key', 'CHECKSUM={HEX*8}-{HEX*4}-{HEX*4}-{HEX*4}-{HEX*12}'],
      },
    },
  ],
});
