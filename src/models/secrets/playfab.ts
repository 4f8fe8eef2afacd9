import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'PlayFab',
  docs: 'https://learn.microsoft.com/en-us/gaming/playfab/gamemanager/secret-key-management',
  tokens: [
    {
      name: 'developer secret key',
      keywords: ['playfab'],
      pattern: String.raw`(?=[A-Z]{0,49}\d)[A-Z0-9]{50}`,
      where: 'named',
      remedy: 'Disable it in Game Manager under Settings → Secret Keys and add a new key',
      samples: {
        found: ['PLAYFAB_SECRET_KEY={UPNUM*49}7', "const playfabSecretKey = '{UPNUM*49}7';", '"playfabSecretKey": "{UPNUM*49}7"', 'playfab_secret_key: {UPNUM*49}7'],
        silent: ['PLAYFAB_SECRET_KEY={X*49}7', 'PLAYFAB_SECRET_KEY={UPNUM*23}7', 'PLAYFAB_SECRET_KEY=your_playfab_secret_key', 'CHECKSUM={UPNUM*49}7'],
      },
    },
  ],
});
