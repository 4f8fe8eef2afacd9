import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Kinde',
  docs: 'https://docs.kinde.com/get-started/connect/getting-app-keys/',
  tokens: [
    {
      name: 'client secret',
      keywords: ['kinde'],
      pattern: String.raw`(?=[A-Za-z]{0,63}\d)[A-Za-z0-9]{40,64}`,
      where: 'named',
      remedy: 'Rotate it in Kinde under Settings → Applications → Details',
      samples: {
        found: ['KINDE_CLIENT_SECRET={alnum*52}', '"KINDE_CLIENT_SECRET": "{alnum*52}"', "const kindeClientSecret = '{alnum*52}'"],
        silent: ['KINDE_CLIENT_SECRET={alnum*20}', 'KINDE_CLIENT_SECRET=your_key_here', 'unkindeClientSecret = "{alnum*52}"', 'KINDE_CLIENT_ID={hex*32}', 'KINDE_CLIENT_SECRET={x*52}'],
      },
    },
  ],
});
