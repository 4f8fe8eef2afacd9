import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@tarojs/cli', '@tarojs/taro'],
  docs: 'https://docs.taro.zone/en/docs/env-mode-config',
  publicEnv: [{ prefix: 'TARO_APP_' }],
});
