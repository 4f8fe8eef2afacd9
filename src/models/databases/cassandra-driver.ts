import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['cassandra-driver'],
  docs: 'https://docs.datastax.com/en/developer/nodejs-driver/latest/features/auth/',
  secretSlots: [
    { at: 'Client(0).credentials.password', is: 'password', variable: 'CASSANDRA_PASSWORD' },
    { at: 'auth.PlainTextAuthProvider(1)', is: 'password', variable: 'CASSANDRA_PASSWORD' },
  ],
});
