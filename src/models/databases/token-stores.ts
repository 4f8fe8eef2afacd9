import { definePackage } from '../schema.js';

/** Stores that are opened with a token instead of a password. */
export default definePackage({
  packages: [
    '@upstash/redis', '@vercel/kv', '@influxdata/influxdb-client', '@pinecone-database/pinecone', '@qdrant/js-client-rest', '@upstash/vector', 'meilisearch', 'typesense',
  ],
  docs: 'https://upstash.com/docs/redis/sdks/ts/getstarted',
  secretSlots: [
    { at: '{Redis,createClient,InfluxDB,Pinecone,QdrantClient,Index,MeiliSearch,Client}(0).{token,apiKey}', is: 'key', variable: 'DATABASE_TOKEN' },
  ],
});
