import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Crowdin',
  docs: 'https://support.crowdin.com/developer/authorization/',
  tokens: [
    {
      name: 'personal access token',
      keywords: ['crowdin'],
      pattern: '[a-f0-9]{80}',
      where: 'named',
      remedy: 'Revoke it in Crowdin under Account settings → API',
      samples: {
        found: ['CROWDIN_PERSONAL_TOKEN={hex*80}', "const crowdinPersonalToken = '{hex*80}';", '"crowdinPersonalToken": "{hex*80}"', 'crowdin_personal_token: {hex*80}'],
        silent: ['CROWDIN_PERSONAL_TOKEN={0*80}', 'CROWDIN_PERSONAL_TOKEN={hex*39}', 'CROWDIN_PERSONAL_TOKEN=your_crowdin_personal_token', 'CHECKSUM={hex*80}'],
      },
    },
  ],
});
