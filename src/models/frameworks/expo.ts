import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['expo', 'react-native'],
  docs: 'https://docs.expo.dev/guides/environment-variables/',
  publicEnv: [
    { prefix: 'EXPO_PUBLIC_' },
    { files: 'app.config.{js,cjs,mjs,ts}', keys: ['extra', 'expo.extra'] },
    { files: 'app.json', keys: ['extra', 'expo.extra'] },
  ],
  // Everything an app is made of is on the phone; only files of API routes stay on a server.
  clientCode: [
    { files: '{App,index,index.ios,index.android,app/**/*,src/app/**/*}.{js,jsx,ts,tsx}', except: '**/*+{api,html}.{js,jsx,ts,tsx}' },
  ],
});
