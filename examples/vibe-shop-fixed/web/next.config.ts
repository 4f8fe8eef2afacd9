import type { NextConfig } from 'next';

// The Content-Security-Policy carries a nonce, so it is set in middleware.ts
const securityHeaders = [
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains; preload' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
];

const nextConfig: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,

  // Only what every visitor may read
  env: {
    APP_NAME: 'VibeShop',
    SENTRY_DSN: process.env.SENTRY_DSN,
  },

  images: {
    remotePatterns: [{ protocol: 'https', hostname: 'images.vibeshop.example' }],
  },

  async headers() {
    return [
      { source: '/:path*', headers: securityHeaders },
      {
        // Stock levels are shown on our blog
        source: '/api/stock/:path*',
        headers: [
          { key: 'Access-Control-Allow-Origin', value: 'https://blog.vibeshop.example' },
          { key: 'Access-Control-Allow-Methods', value: 'GET,OPTIONS' },
        ],
      },
    ];
  },
};

export default nextConfig;
