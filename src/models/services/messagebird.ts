import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['messagebird', 'bird'],
  docs: 'https://developers.messagebird.com/api/sms-messaging/',
  places: { client: ['default()', 'initClient()', 'default.initClient()'] },
  sinks: [{ at: 'client.{messages,voice_messages}.create(0)', kind: 'mail' }, { at: 'client.verify.create(0)', kind: 'mail' }],
  secretSlots: [
    { at: '{default,initClient}(0)', is: 'key', variable: 'MESSAGEBIRD_API_KEY' },
  ],
});
