import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'OpenWeather',
  docs: 'https://openweathermap.org/appid',
  tokens: [
    {
      name: 'API key',
      keywords: ['openweather', 'owm_api', 'owmapi', 'owm_key', 'owmkey'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Delete it at home.openweathermap.org/api_keys and generate a new key',
      samples: {
        found: ['OPENWEATHER_API_KEY={hex*32}', "const openweatherApiKey = '{hex*32}';", '"openweatherApiKey": "{hex*32}"', 'openweather_api_key: {hex*32}'],
        silent: ['OPENWEATHER_API_KEY={0*32}', 'OPENWEATHER_API_KEY={hex*15}', 'OPENWEATHER_API_KEY=your_openweather_api_key', 'CHECKSUM={hex*32}'],
      },
    },
    {
      name: 'key in a URL',
      keywords: ['api.openweathermap.org'],
      pattern: 'api\\.openweathermap\\.org[^\\s"\'`<>]{0,200}[?&]appid=(?<secret>[a-f0-9]{32})',
      remedy: 'Delete it at home.openweathermap.org/api_keys and generate a new key',
      samples: {
        found: ["fetch('https://api.openweathermap.org/v1/data?q=London&appid={hex*32}')", 'URL=https://api.openweathermap.org/v1?appid={hex*32}'],
        silent: ['https://api.openweathermap.org/v1/data?appid=YOUR_API_KEY', 'https://api.openweathermap.org/v1/data?appid=${API_KEY}', 'https://api.openweathermap.org/v1/data?q={hex*32}'],
      },
    },
  ],
});
