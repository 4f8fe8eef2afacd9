// file: docusaurus.config.js
export default { customFields: { api: 'https://api.example.com' } };
