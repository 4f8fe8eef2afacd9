import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Expo',
  docs: 'https://docs.expo.dev/accounts/programmatic-access/',
  tokens: [
    {
      name: 'access token',
      keywords: ['expo_token', 'expo_access', 'expotoken', 'expoaccess', 'eas_token', 'eas_access', 'expo-token'],
      pattern: '[A-Za-z0-9_\\-]{40}',
      where: 'named',
      remedy: 'Revoke it under Account settings → Access tokens',
      samples: {
        found: ['EXPO_ACCESS_TOKEN={base64url*38}4a', 'const expoAccessToken = "{base64url*38}4a"', '"expo_access_token": "{base64url*38}4a"', 'expo_access_token: {base64url*38}4a', 'EXPO_TOKEN={base64url*38}4a'],
        silent: ['EXPO_PUSH_TOKEN=ExponentPushToken[{alnum*22}]', 'expo_access: {alnum*12}', 'EXPO_ACCESS_TOKEN={0*38}4a', 'EXPO_ACCESS_TOKEN={base64url*12}4a', 'EXPO_ACCESS_VERSION={base64url*38}4a', 'COMMIT_KEY={base64url*38}4a', 'unexpoaccess_key = "{base64url*38}4a"'],
      },
    },
  ],
});
