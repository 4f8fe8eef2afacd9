import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['postmark'],
  docs: 'https://github.com/ActiveCampaign/postmark.js',
  places: { client: ['ServerClient#', 'Client#'] },
  sinks: [{ at: 'client.{sendEmail,sendEmailWithTemplate,sendEmailBatch,sendEmailBatchWithTemplates}(0)', kind: 'mail' }],
  serverOnly: [{}],
  secretSlots: [
    { at: '{ServerClient,AccountClient,Client}(0)', is: 'key', variable: 'POSTMARK_SERVER_TOKEN' },
  ],
});
