import { definePackage } from '../schema.js';

/** Mail and text messages of AWS: the command carries what is sent. */
export default definePackage({
  packages: ['@aws-sdk/client-ses', '@aws-sdk/client-sesv2', '@aws-sdk/client-sns', '@aws-sdk/client-pinpoint'],
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/ses/',
  sinks: [{ at: '{SendEmailCommand,SendTemplatedEmailCommand,SendBulkEmailCommand,SendRawEmailCommand,PublishCommand,SendMessagesCommand}(0)', kind: 'mail' }],
  serverOnly: [{}],
});
