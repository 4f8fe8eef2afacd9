import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), '');
  return {
    plugins: [react()],
    define: {
      __APP_VERSION__: JSON.stringify('1.4.0'),
      'process.env.SENTRY_DSN': JSON.stringify(env.SENTRY_DSN),
    },
    envPrefix: 'VITE_',
  };
});
