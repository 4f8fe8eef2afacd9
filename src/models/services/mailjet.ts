import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['node-mailjet'],
  docs: 'https://dev.mailjet.com/email/guides/send-api-v31/',
  places: { client: ['default#', '{default,default.Client}.{connect,apiConnect}()', 'Client.apiConnect()'] },
  sinks: [{ at: 'client.post().request(0)', kind: 'mail' }],
  secretSlots: [
    { at: '{default,default.Client}.{connect,apiConnect}(1)', is: 'key', variable: 'MAILJET_SECRET_KEY' },
    { at: 'default(0).apiSecret', is: 'key', variable: 'MAILJET_SECRET_KEY' },
  ],
});
