import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['node-mailjet'],
  docs: 'https://dev.mailjet.com/email/guides/send-api-v31/',
  places: { client: ['default#', '{default,default.Client}.{connect,apiConnect}()', 'Client.apiConnect()'] },
  sinks: [{ at: 'client.post().request(0)', kind: 'mail' }],
});
