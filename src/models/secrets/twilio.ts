import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Twilio',
  docs: 'https://www.twilio.com/docs/iam/api-keys',
  tokens: [
    {
      name: 'auth token or API key secret',
      keywords: ['twilio'],
      pattern: String.raw`(?:[a-f0-9]{32}|(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32})`,
      where: 'named',
      remedy: 'Promote a secondary auth token in the Twilio Console under Account → API keys & tokens, or delete the API key',
      samples: {
        found: ['TWILIO_AUTH_TOKEN={hex*32}', "const twilioAuthToken = '{hex*32}';", '"twilioAuthToken": "{hex*32}"', 'twilio_auth_token: {hex*32}', 'TWILIO_API_KEY_SECRET={alnum*31}7'],
        silent: ['TWILIO_AUTH_TOKEN={0*32}', 'TWILIO_AUTH_TOKEN={hex*15}', 'TWILIO_AUTH_TOKEN=your_twilio_auth_token', 'CHECKSUM={hex*32}', 'TWILIO_ACCOUNT_SID=AC{hex*32}', 'TWILIO_API_KEY_SID=SK{hex*32}'],
      },
    },
    {
      name: 'account SID with its auth token',
      keywords: ['twilio(', "twilio')(", 'twilio")('],
      pattern: String.raw`[Tt]wilio(?:["']\))?\(\s{0,20}["']AC[a-f0-9]{32}["'],\s{0,40}["'](?<secret>[a-f0-9]{32})["']`,
      remedy: 'Promote a secondary auth token in the Twilio Console under Account → API keys & tokens',
      samples: {
        found: ["const key = 'twilio('AC{hex*32}', '{hex*32}')';", "X=twilio('AC{hex*32}', '{hex*32}')", 'const client = require("twilio")("AC{hex*32}", "{hex*32}")', "new Twilio('AC{hex*32}', '{hex*32}')"],
        silent: ["twilio('AC{0*32}', '{0*32}')", "X=twilio('AC{hex*15}', '{hex*32}')", "atwilio('AC{hex*32}', '{hex*32}')", "twilio('AC{hex*32}', authToken)", "twilio('AC{hex*32}', '{x*32}')"],
      },
    },
  ],
});
