import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@elastic/elasticsearch', '@opensearch-project/opensearch', 'arangojs'],
  docs: 'https://www.elastic.co/docs/reference/elasticsearch/clients/javascript/connecting',
  secretSlots: [
    { at: '{Client,Database}(0).auth.password', is: 'password', variable: 'ELASTIC_PASSWORD' },
    { at: 'Client(0).auth.{apiKey,bearer}', is: 'key', variable: 'ELASTIC_API_KEY' },
  ],
});
