import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Meta',
  docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
  tokens: [
    {
      name: 'access token (Facebook, WhatsApp)',
      keywords: ['eaa'],
      pattern: '(?<![A-Za-z0-9+/])EAA[A-Za-z0-9]{97,400}(?![+/=])',
      remedy: 'Remove the app under Business settings → System users, or reset the app secret, which ends all its tokens',
      samples: {
        found: ["const key = 'EAA{alnum*180}';", 'WHATSAPP_TOKEN=EAA{alnum*180}'],
        silent: ['EAA{x*180}', 'WHATSAPP_TOKEN=EAA{alnum*89}', 'aEAA{alnum*180}', 'EAAA{alnum*60}', 'data:image/png;base64,iVBORw0KGgo/EAA{alnum*120}', 'EAA{alnum*120}+{alnum*40}'],
      },
    },
    {
      name: 'Instagram access token',
      keywords: ['igqv', 'igaa', 'igqw'],
      pattern: 'IG(?:Q[VW]|AA)[A-Za-z0-9_-]{100,300}',
      remedy: 'Remove the app in Instagram under Settings → Apps and websites and generate a new token',
      samples: {
        found: ["const key = 'IGAA{alnum*160}';", 'INSTAGRAM_ACCESS_TOKEN=IGAA{alnum*160}'],
        silent: ['IGAA{x*160}', 'INSTAGRAM_ACCESS_TOKEN=IGAA{alnum*79}', 'aIGAA{alnum*160}'],
      },
    },
    {
      name: 'app secret',
      keywords: ['facebook', 'fb_app', 'fbapp', 'fb_client', 'fbclient', 'fb_secret', 'fbsecret', 'meta_app', 'metaapp', 'meta_client', 'metaclient', 'whatsapp', 'instagram'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Reset it in the App Dashboard under App settings → Basic → App secret',
      samples: {
        found: ['FACEBOOK_APP_SECRET={hex*32}', "const facebookAppSecret = '{hex*32}';", '"facebookAppSecret": "{hex*32}"', 'facebook_app_secret: {hex*32}'],
        silent: ['FACEBOOK_APP_SECRET={0*32}', 'FACEBOOK_APP_SECRET={hex*15}', 'FACEBOOK_APP_SECRET=your_facebook_app_secret', 'CHECKSUM={hex*32}', 'FACEBOOK_APP_ID={digit*15}'],
      },
    },
    {
      name: 'app access token',
      keywords: ['facebook', 'fb_access', 'fbaccess', 'fb_app', 'fbapp', 'meta_app', 'metaapp', 'meta_access', 'metaaccess'],
      pattern: String.raw`\d{13,17}\|[A-Za-z0-9_-]{27}`,
      where: 'named',
      remedy: 'Reset the app secret in the App Dashboard under App settings → Basic',
      samples: {
        found: ['FACEBOOK_ACCESS_TOKEN={digit*16}|{alnum*27}', "const facebookAccessToken = '{digit*16}|{alnum*27}';", '"facebookAccessToken": "{digit*16}|{alnum*27}"', 'facebook_access_token: {digit*16}|{alnum*27}'],
        silent: ['FACEBOOK_ACCESS_TOKEN={0*16}|{x*27}', 'FACEBOOK_ACCESS_TOKEN={digit*16}|{alnum*12}', 'FACEBOOK_ACCESS_TOKEN=your_facebook_access_token', 'CHECKSUM={digit*16}|{alnum*27}'],
      },
    },
  ],
});
