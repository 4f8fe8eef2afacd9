import { Client } from '@elastic/elasticsearch';
export const client = new Client({ node: 'https://db.internal', auth: { username: 'elastic', password: process.env.ELASTIC_PASSWORD } }); // secret: password
export const other = new Client({ node: 'https://db.internal', auth: { apiKey: process.env.ELASTIC_API_KEY } }); // secret: key
