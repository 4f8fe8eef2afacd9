import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@slack/bolt'],
  docs: 'https://docs.slack.dev/tools/bolt-js/concepts/receiver',
  places: { receiver: ['{ExpressReceiver,HTTPReceiver,AwsLambdaReceiver}#'] },
  protections: [
    { at: 'receiver.{router,app,requestHandler,requestListener}', gives: 'signature', how: 'middleware' },
    { at: '{verifySlackRequest,verifySlackRequestAsync}()', gives: 'signature', how: 'throws' },
    { at: 'isValidSlackRequest()', gives: 'signature', how: 'result' },
  ],
});
