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
  secretSlots: [
    { at: '{App,ExpressReceiver,HTTPReceiver,AwsLambdaReceiver}(0).signingSecret', is: 'signing', variable: 'SLACK_SIGNING_SECRET' },
    { at: 'App(0).{token,appToken,clientSecret}', is: 'key', variable: 'SLACK_BOT_TOKEN' },
  ],
});
