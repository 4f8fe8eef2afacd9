import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['plivo'],
  docs: 'https://www.plivo.com/docs/messaging/api/message/send-a-message',
  sinks: [{ at: 'Client#.{messages,calls}.create(0..)', kind: 'mail' }],
  secretSlots: [
    { at: 'Client(1)', is: 'key', variable: 'PLIVO_AUTH_TOKEN' },
  ],
});
