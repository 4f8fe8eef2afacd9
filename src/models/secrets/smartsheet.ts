import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Smartsheet',
  docs: 'https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication',
  tokens: [
    {
      name: 'API access token',
      keywords: ['smartsheet'],
      pattern: String.raw`(?:(?=[A-Za-z]{0,36}\d)[A-Za-z0-9]{37}|(?=[a-z]{0,25}\d)[a-z0-9]{26})`,
      where: 'named',
      remedy: 'Revoke it in Smartsheet under Personal Settings → API Access',
      samples: {
        found: ['SMARTSHEET_ACCESS_TOKEN={alnum*36}7', "const smartsheetAccessToken = '{alnum*36}7';", '"smartsheetAccessToken": "{alnum*36}7"', 'smartsheet_access_token: {alnum*36}7'],
        silent: ['SMARTSHEET_ACCESS_TOKEN={x*36}7', 'SMARTSHEET_ACCESS_TOKEN={alnum*17}7', 'SMARTSHEET_ACCESS_TOKEN=your_smartsheet_access_token', 'CHECKSUM={alnum*36}7'],
      },
    },
  ],
});
