import { definePackage } from '../schema.js';

/** The access key id names the key and is no secret. */
export default definePackage({
  packages: [
    'aws-sdk', '@aws-sdk/client-s3', '@aws-sdk/client-dynamodb', '@aws-sdk/client-ses', '@aws-sdk/client-sesv2', '@aws-sdk/client-sns', '@aws-sdk/client-sqs', '@aws-sdk/client-lambda', '@aws-sdk/client-secrets-manager', '@aws-sdk/client-ssm', '@aws-sdk/client-cognito-identity-provider', '@aws-sdk/client-cloudfront', '@aws-sdk/client-ec2', '@aws-sdk/client-kms', '@aws-sdk/client-rekognition', '@aws-sdk/client-textract', '@aws-sdk/client-polly', '@aws-sdk/client-transcribe', '@aws-sdk/client-bedrock', '@aws-sdk/client-bedrock-runtime', '@aws-sdk/client-eventbridge', '@aws-sdk/client-kinesis', '@aws-sdk/client-sts', '@aws-sdk/client-iam', '@aws-sdk/client-location', '@aws-sdk/client-cloudwatch', '@aws-sdk/client-cloudwatch-logs', '@aws-sdk/client-pinpoint', '@aws-sdk/client-comprehend', '@aws-sdk/client-translate',
  ],
  docs: 'https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/setting-credentials-node.html',
  secretSlots: [
    { at: 'default.*(0).credentials.{secretAccessKey,sessionToken}', is: 'key', variable: 'AWS_SECRET_ACCESS_KEY' },
    { at: 'default.*(0).secretAccessKey', is: 'key', variable: 'AWS_SECRET_ACCESS_KEY' },
    { at: 'config.update(0).secretAccessKey', is: 'key', variable: 'AWS_SECRET_ACCESS_KEY' },
    { at: 'config.update(0).credentials.secretAccessKey', is: 'key', variable: 'AWS_SECRET_ACCESS_KEY' },
    { at: 'Credentials(1)', is: 'key', variable: 'AWS_SECRET_ACCESS_KEY' },
  ],
});
