import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Intercom',
  docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  tokens: [
    {
      name: 'access token',
      keywords: ['dg9ro'],
      pattern: '(?<![A-Za-z0-9+/])dG9rO[A-Za-z0-9+/]{40,80}={0,2}',
      remedy: 'Regenerate it in the Developer Hub under the app’s Authentication page',
      samples: {
        found: ["const key = 'dG9rO{alnum*54}=';", 'INTERCOM_ACCESS_TOKEN=dG9rO{alnum*54}='],
        silent: ['dG9rO{x*54}=', 'INTERCOM_ACCESS_TOKEN=dG9rO{alnum*26}=', 'adG9rO{alnum*54}='],
      },
    },
    {
      name: 'client or identity secret',
      keywords: ['intercom'],
      pattern: '(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[A-Za-z0-9_-]{40,43})',
      where: 'named',
      remedy: 'Rotate it in Intercom: client secret in the Developer Hub, identity secret under Settings → Messenger → Security',
      samples: {
        found: ['INTERCOM_IDENTITY_SECRET={base64url*39}a', "const intercomIdentitySecret = '{base64url*39}a';", '"intercomIdentitySecret": "{base64url*39}a"', 'intercom_identity_secret: {base64url*39}a', 'INTERCOM_CLIENT_SECRET={uuid}'],
        silent: ['INTERCOM_IDENTITY_SECRET={x*39}a', 'INTERCOM_IDENTITY_SECRET={base64url*18}a', 'INTERCOM_IDENTITY_SECRET=your_intercom_identity_secret', 'CHECKSUM={base64url*39}a', 'INTERCOM_APP_ID={lownum*8}'],
      },
    },
  ],
});
