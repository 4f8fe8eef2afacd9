import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Yubico',
  docs: 'https://developers.yubico.com/OTP/Libraries/Using_a_library.html',
  tokens: [
    {
      name: 'API secret key',
      keywords: ['yubico', 'yubikey', 'yubicloud'],
      pattern: '[A-Za-z0-9+/]{27}=',
      where: 'named',
      remedy: 'Get a new client ID and secret at upgrade.yubico.com/getapikey',
      samples: {
        found: ['YUBICO_SECRET_KEY={base64*27}=', "const yubicoSecretKey = '{base64*27}=';", '"yubicoSecretKey": "{base64*27}="', 'yubico_secret_key: {base64*27}='],
        silent: ['YUBICO_SECRET_KEY={x*27}=', 'YUBICO_SECRET_KEY={base64*12}=', 'YUBICO_SECRET_KEY=your_yubico_secret_key', 'CHECKSUM={base64*27}='],
      },
    },
  ],
});
