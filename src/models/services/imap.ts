import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['imapflow', 'imap', 'node-imap'],
  docs: 'https://imapflow.com/docs/api/imapflow-client',
  secretSlots: [
    { at: 'ImapFlow(0).auth.pass', is: 'password', variable: 'IMAP_PASSWORD' },
    { at: 'default(0).password', is: 'password', variable: 'IMAP_PASSWORD', host: 'host' },
  ],
});
