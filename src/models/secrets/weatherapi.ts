import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'WeatherAPI.com',
  docs: 'https://www.weatherapi.com/docs/#intro-authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['weatherapi', 'weather_api'],
      pattern: String.raw`(?=[a-z]{0,30}\d)[a-z0-9]{31}`,
      where: 'named',
      remedy: 'Regenerate it in your WeatherAPI.com account',
      samples: {
        found: ['WEATHERAPI_KEY={lownum*30}7', "const weatherapiKey = '{lownum*30}7';", '"weatherapiKey": "{lownum*30}7"', 'weatherapi_key: {lownum*30}7'],
        silent: ['WEATHERAPI_KEY={x*30}7', 'WEATHERAPI_KEY={lownum*14}7', 'WEATHERAPI_KEY=your_weatherapi_key', 'CHECKSUM={lownum*30}7'],
      },
    },
    {
      name: 'key in a URL',
      keywords: ['api.weatherapi.com'],
      pattern: 'api\\.weatherapi\\.com[^\\s"\'`<>]{0,200}[?&]key=(?<secret>[a-z0-9]{31})',
      remedy: 'Regenerate it in your WeatherAPI.com account',
      samples: {
        found: ["fetch('https://api.weatherapi.com/v1/data?q=London&key={lownum*31}')", 'URL=https://api.weatherapi.com/v1?key={lownum*31}'],
        silent: ['https://api.weatherapi.com/v1/data?key=YOUR_API_KEY', 'https://api.weatherapi.com/v1/data?key=${API_KEY}', 'https://api.weatherapi.com/v1/data?q={lownum*31}'],
      },
    },
  ],
});
