import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Filestack',
  docs: 'https://www.filestack.com/docs/security/policies/',
  tokens: [
    {
      name: 'app secret',
      keywords: ['filestack_secret', 'filestacksecret', 'filestack_app', 'filestackapp', 'filepicker_secret', 'filepickersecret'],
      pattern: String.raw`(?=[A-Z]{0,25}\d)[A-Z0-9]{26}`,
      where: 'named',
      remedy: 'Regenerate it in the Filestack developer portal under Security',
      samples: {
        found: ['FILESTACK_SECRET={UPNUM*25}7', "const filestackSecret = '{UPNUM*25}7';", '"filestackSecret": "{UPNUM*25}7"', 'filestack_secret: {UPNUM*25}7'],
        silent: ['FILESTACK_SECRET={X*25}7', 'FILESTACK_SECRET={UPNUM*11}7', 'FILESTACK_SECRET=your_filestack_secret', 'CHECKSUM={UPNUM*25}7', 'FILESTACK_API_KEY=A{alnum*20}z'],
      },
    },
  ],
});
