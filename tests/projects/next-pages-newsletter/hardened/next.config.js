const { PHASE_DEVELOPMENT_SERVER } = require('next/constants');

module.exports = (phase) => {
  const isDev = phase === PHASE_DEVELOPMENT_SERVER;
  const config = {
    poweredByHeader: false,
    publicRuntimeConfig: {
      siteName: 'The Weekly',
    },
    serverRuntimeConfig: {
      mailPassword: process.env.SMTP_PASSWORD,
      jwtSecret: process.env.JWT_SECRET,
    },
    productionBrowserSourceMaps: isDev,
  };
  return config;
};
