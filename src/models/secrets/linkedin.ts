import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'LinkedIn',
  docs: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow',
  tokens: [
    {
      name: 'client secret',
      keywords: ['wpl_ap'],
      pattern: String.raw`WPL_AP\d\.(?<secret>[A-Za-z0-9]{16})\.[A-Za-z0-9+/]{6}==`,
      remedy: 'Generate a new primary client secret in the LinkedIn Developer Portal under the app’s Auth page',
      samples: {
        found: ["const key = 'WPL_AP1.{alnum*16}.{base64*6}==';", 'LINKEDIN_CLIENT_SECRET=WPL_AP1.{alnum*16}.{base64*6}=='],
        silent: ['WPL_AP1.{x*16}.{x*6}==', 'LINKEDIN_CLIENT_SECRET=WPL_AP1.{alnum*7}.{base64*6}==', 'aWPL_AP1.{alnum*16}.{base64*6}=='],
      },
    },
    {
      name: 'client secret (before 2024)',
      keywords: ['linkedin'],
      pattern: String.raw`(?=[A-Za-z]{0,15}\d)[A-Za-z0-9]{16}`,
      where: 'named',
      remedy: 'Generate a new primary client secret in the LinkedIn Developer Portal under the app’s Auth page',
      samples: {
        found: ['LINKEDIN_CLIENT_SECRET={alnum*15}7', "const linkedinClientSecret = '{alnum*15}7';", '"linkedinClientSecret": "{alnum*15}7"', 'linkedin_client_secret: {alnum*15}7'],
        silent: ['LINKEDIN_CLIENT_SECRET={x*15}7', 'LINKEDIN_CLIENT_SECRET={alnum*6}7', 'LINKEDIN_CLIENT_SECRET=your_linkedin_client_secret', 'CHECKSUM={alnum*15}7', 'LINKEDIN_CLIENT_ID={lownum*14}'],
      },
    },
    {
      name: 'access token',
      keywords: ['linkedin'],
      pattern: 'AQ[A-Za-z0-9_-]{200,600}',
      where: 'named',
      remedy: 'Revoke it with /oauth/v2/revoke, or remove the app under Settings → Permitted services',
      samples: {
        found: ['LINKEDIN_ACCESS_TOKEN=AQ{base64url*340}a', "const linkedinAccessToken = 'AQ{base64url*340}a';", '"linkedinAccessToken": "AQ{base64url*340}a"', 'linkedin_access_token: AQ{base64url*340}a'],
        silent: ['LINKEDIN_ACCESS_TOKEN=AQ{x*340}a', 'LINKEDIN_ACCESS_TOKEN=AQ{base64url*169}a', 'LINKEDIN_ACCESS_TOKEN=your_linkedin_access_token', 'CHECKSUM=AQ{base64url*340}a'],
      },
    },
  ],
});
