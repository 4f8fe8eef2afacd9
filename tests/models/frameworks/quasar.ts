// file: quasar.config.js
export default { build: { env: { API: 'https://api.example.com' } } };
