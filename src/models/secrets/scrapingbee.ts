import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'ScrapingBee',
  docs: 'https://www.scrapingbee.com/documentation/',
  tokens: [
    {
      name: 'API key',
      keywords: ['scrapingbee'],
      pattern: String.raw`(?=[A-Z]{0,79}\d)[A-Z0-9]{80}`,
      where: 'named',
      remedy: 'Regenerate it in the ScrapingBee dashboard',
      samples: {
        found: ['SCRAPINGBEE_API_KEY={UPNUM*79}7', "const scrapingbeeApiKey = '{UPNUM*79}7';", '"scrapingbeeApiKey": "{UPNUM*79}7"', 'scrapingbee_api_key: {UPNUM*79}7'],
        silent: ['SCRAPINGBEE_API_KEY={X*79}7', 'SCRAPINGBEE_API_KEY={UPNUM*38}7', 'SCRAPINGBEE_API_KEY=your_scrapingbee_api_key', 'CHECKSUM={UPNUM*79}7'],
      },
    },
  ],
});
