export default defineNuxtConfig({ runtimeConfig: { public: { site: 'https://example.com' } } });
