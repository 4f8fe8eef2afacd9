export default defineNuxtConfig({
  compatibilityDate: '2025-07-01',
  runtimeConfig: { databaseUrl: '', redisUrl: '', resendKey: '', public: { siteUrl: 'https://clinic.example.com' } },
});
