import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@getbrevo/brevo', 'sib-api-v3-sdk'],
  docs: 'https://developers.brevo.com/reference/sendtransacemail',
  places: { api: ['{TransactionalEmailsApi,TransactionalSMSApi}#', 'default.{TransactionalEmailsApi,TransactionalSMSApi}#'] },
  sinks: [{ at: 'api.{sendTransacEmail,sendTransacSms}(0)', kind: 'mail' }],
  secretSlots: [
    { at: 'api.setApiKey(1)', is: 'key', variable: 'BREVO_API_KEY' },
  ],
});
