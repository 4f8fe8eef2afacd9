import type { NextConfig } from 'next';

const nextConfig: NextConfig = {
  reactStrictMode: true,

  // Make env variables available everywhere in the app
  env: {
    APP_NAME: 'VibeShop',
    STRIPE_SECRET_KEY: process.env.STRIPE_SECRET_KEY, // ! no-public-env-secrets
    DATABASE_URL: process.env.DATABASE_URL, // ! no-public-env-secrets
    SENTRY_DSN: process.env.SENTRY_DSN,
  },

  images: {
    remotePatterns: [{ protocol: 'https', hostname: 'images.vibeshop.example' }],
  },

  // Fix CORS errors
  async headers() {
    return [
      {
        source: '/api/:path*',
        headers: [
          { key: 'Access-Control-Allow-Credentials', value: 'true' },
          { key: 'Access-Control-Allow-Origin', value: '*' }, // ! no-permissive-cors
          { key: 'Access-Control-Allow-Methods', value: 'GET,POST,PUT,PATCH,DELETE,OPTIONS' },
        ],
      },
    ];
  },
};

export default nextConfig;
