import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Duo',
  docs: 'https://duo.com/docs/adminapi#first-steps',
  tokens: [
    {
      name: 'secret key',
      keywords: ['duo_skey', 'duoskey', 'duo_secret', 'duosecret', 'duo_api', 'duoapi', 'duo_client', 'duoclient'],
      pattern: String.raw`(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}`,
      where: 'named',
      remedy: 'Reset it in the Duo Admin Panel under the application’s Reset Secret Key',
      samples: {
        found: ['DUO_SECRET_KEY={alnum*39}7', "const duoSecretKey = '{alnum*39}7';", '"duoSecretKey": "{alnum*39}7"', 'duo_secret_key: {alnum*39}7'],
        silent: ['DUO_SECRET_KEY={x*39}7', 'DUO_SECRET_KEY={alnum*18}7', 'DUO_SECRET_KEY=your_duo_secret_key', 'CHECKSUM={alnum*39}7', 'DUO_IKEY=DI{UPNUM*18}'],
      },
    },
  ],
});
