import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Box',
  docs: 'https://developer.box.com/guides/authentication/',
  tokens: [
    {
      name: 'client secret or developer token',
      keywords: ['box_client', 'boxclient', 'box_developer', 'boxdeveloper', 'box_access', 'boxaccess', 'box_secret', 'boxsecret', 'boxapi'],
      pattern: String.raw`(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}`,
      where: 'named',
      remedy: 'Reset it in the Box Developer Console under the app’s Configuration',
      samples: {
        found: ['BOX_CLIENT_SECRET={alnum*31}7', "const boxClientSecret = '{alnum*31}7';", '"boxClientSecret": "{alnum*31}7"', 'box_client_secret: {alnum*31}7'],
        silent: ['BOX_CLIENT_SECRET={x*31}7', 'BOX_CLIENT_SECRET={alnum*14}7', 'BOX_CLIENT_SECRET=your_box_client_secret', 'CHECKSUM={alnum*31}7', 'dropboxClientSecret = "{alnum*31}7"', 'CHECKBOX_CLIENT_SECRET={alnum*31}7'],
      },
    },
  ],
});
