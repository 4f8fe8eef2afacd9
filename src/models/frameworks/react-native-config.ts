import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['react-native-config', '@env', 'react-native-dotenv'],
  docs: 'https://github.com/lugg/react-native-config',
  // Every variable of the file is compiled into the app.
  publicEnv: [{ prefix: '', from: ['react-native-config', '@env', 'react-native-dotenv'] }],
});
