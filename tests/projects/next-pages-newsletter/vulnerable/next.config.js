const { PHASE_DEVELOPMENT_SERVER } = require('next/constants');

module.exports = (phase) => {
  const isDev = phase === PHASE_DEVELOPMENT_SERVER;
  const config = {
    poweredByHeader: false,
    publicRuntimeConfig: {
      siteName: 'The Weekly',
      jwtSecret: process.env.JWT_SECRET, // ! no-public-env-secrets
    },
    serverRuntimeConfig: {
      mailPassword: process.env.SMTP_PASSWORD,
    },
    productionBrowserSourceMaps: isDev,
  };
  return config;
};
