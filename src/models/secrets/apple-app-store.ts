import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Apple App Store',
  docs: 'https://developer.apple.com/documentation/appstorereceipts/requestbody',
  tokens: [
    {
      name: 'shared secret',
      keywords: ['itunes_shared', 'itunesshared', 'app_store_shared', 'appstoreshared', 'appstore_shared', 'apple_shared', 'appleshared', 'iap_shared', 'iapshared', 'itunes_secret', 'itunessecret'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Regenerate it in App Store Connect under the app’s App Information → App-Specific Shared Secret',
      samples: {
        found: ['APP_STORE_SHARED_SECRET={hex*32}', "const appStoreSharedSecret = '{hex*32}';", '"appStoreSharedSecret": "{hex*32}"', 'app_store_shared_secret: {hex*32}'],
        silent: ['APP_STORE_SHARED_SECRET={0*32}', 'APP_STORE_SHARED_SECRET={hex*15}', 'APP_STORE_SHARED_SECRET=your_app_store_shared_secret', 'CHECKSUM={hex*32}'],
      },
    },
    {
      name: 'app-specific password',
      keywords: ['apple_app', 'appleapp', 'apple_id_pass', 'appleidpass', 'fastlane_apple', 'fastlaneapple', 'apple_pass', 'applepass', 'notarize_pass', 'notarizepass'],
      pattern: '[a-z]{4}-[a-z]{4}-[a-z]{4}-(?<secret>[a-z]{4})',
      where: 'named',
      remedy: 'Revoke it at account.apple.com under Sign-In and Security → App-Specific Passwords',
      samples: {
        found: ['APPLE_APP_SPECIFIC_PASSWORD={lower*4}-{lower*4}-{lower*4}-{lower*4}', "const appleAppSpecificPassword = '{lower*4}-{lower*4}-{lower*4}-{lower*4}';", '"appleAppSpecificPassword": "{lower*4}-{lower*4}-{lower*4}-{lower*4}"', 'apple_app_specific_password: {lower*4}-{lower*4}-{lower*4}-{lower*4}'],
        silent: ['APPLE_APP_SPECIFIC_PASSWORD={x*4}-{x*4}-{x*4}-{x*4}', 'APPLE_APP_SPECIFIC_PASSWORD={lower*2}-{lower*4}-{lower*4}-{lower*4}', 'APPLE_APP_SPECIFIC_PASSWORD=your_apple_app_specific_password', 'CHECKSUM={lower*4}-{lower*4}-{lower*4}-{lower*4}', 'APPLE_ID=dev@acme.io'],
      },
    },
  ],
});
