/** @type {import('next').NextConfig} */
const nextConfig = {
  reactStrictMode: true,
  env: {
    APP_NAME: 'Invoices',
    STRIPE_SECRET_KEY: process.env.STRIPE_SECRET_KEY, // ! no-public-env-secrets
  },
  async headers() {
    return [
      {
        source: '/api/:path*',
        headers: [
          { key: 'Access-Control-Allow-Credentials', value: 'true' },
          { key: 'Access-Control-Allow-Origin', value: '*' }, // ! no-permissive-cors
        ],
      },
    ];
  },
};

export default nextConfig;
