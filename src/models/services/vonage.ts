import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@vonage/server-sdk', '@vonage/sms', '@vonage/messages', '@vonage/verify2'],
  docs: 'https://developer.vonage.com/en/messaging/sms/overview',
  places: { client: ['{Vonage,SMS,Messages,Verify2}#', 'client.{sms,messages,verify,verify2}'] },
  sinks: [{ at: 'client.{send,sendMessage,newRequest,start}(0)', kind: 'mail' }],
  serverOnly: [{}],
  secretSlots: [
    { at: '{Vonage,SMS,Messages,Verify2}(0).apiSecret', is: 'key', variable: 'VONAGE_API_SECRET' },
  ],
});
