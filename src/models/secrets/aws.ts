import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'AWS',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
  tokens: [
    {
      name: 'access key ID',
      keywords: ['akia', 'asia', 'abia', 'acca'],
      pattern: 'A(?:KI|SI|BI|CC)A[A-Z2-7]{16}',
      remedy: 'Deactivate the access key under IAM → Users → Security credentials, then delete it',
      samples: {
        found: ['const client = new Client("AKIA{base32*16}")', 'AWS_ACCESS_KEY_ID=AKIA{base32*16}', '"token": "AKIA{base32*16}"', 'aws_access_key_id = ASIA{base32*16}'],
        silent: ['AKIAIOSFODNN7EXAMPLE', 'AKIAI44QH8DHBEXAMPLE', 'akia{lower*16}', 'AIDA{base32*16}', 'ARN=arn:aws:iam::{digit*12}:user/app', 'AKIA{x*16}', 'AKIA{base32*5}', 'xAKIA{base32*16}'],
      },
    },
    {
      name: 'secret access key',
      keywords: ['aws_secret', 'awssecret', 'aws-secret', 'secret_access_key', 'secretaccesskey', 'aws_session', 'aws_sk'],
      pattern: '[A-Za-z0-9\\+/]{40}',
      where: 'named',
      remedy: 'Deactivate the access key under IAM → Users → Security credentials, then delete it',
      samples: {
        found: ['AWS_SECRET_ACCESS_KEY={base64*40}', 'const awsSecretAccessKey = "{base64*40}"', '"aws_secret_access_key": "{base64*40}"', 'aws_secret_access_key: {base64*40}', 'const s3 = new S3({ secretAccessKey: "{base64*40}" })', 'aws_secret_access_key = {base64*40}'],
        silent: ['AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI{/*1}K7MDENG{/*1}bPxRfiCYEXAMPLEKEY', 'AWS_SECRET_ACCESS_KEY=${AWS_SECRET_ACCESS_KEY}', 'aws_secret_name = "{base64*40}"', 'AWS_SECRET_ACCESS_KEY={0*40}', 'AWS_SECRET_ACCESS_KEY={base64*13}', 'AWS_SECRET_VERSION={base64*40}', 'COMMIT_KEY={base64*40}', 'unawssecret_key = "{base64*40}"'],
      },
    },
    {
      name: 'session token',
      keywords: ['aws_session_token', 'awssessiontoken', 'sessiontoken', 'session_token', 'x-amz-security-token'],
      pattern: '(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz)[A-Za-z0-9\\+/]{100,2000}={0,2}',
      where: 'named',
      remedy: 'Let it expire, and revoke the older sessions of the role under IAM → Roles → Revoke sessions',
      samples: {
        found: ['AWS_SESSION_TOKEN=IQoJb3JpZ2lu{base64*260}==', "sessionToken: 'FwoGZXIvYXdz{base64*300}='"],
        silent: ['AWS_SESSION_TOKEN={base64*40}', 'AWS_SESSION_TOKEN=IQoJb3JpZ2lu', 'sessionToken: "AQoDYXdzEJr...<remainder of session token>"'],
      },
    },
    {
      name: 'Bedrock API key',
      keywords: ['absk'],
      pattern: 'ABSK[A-Za-z0-9\\+/]{109,269}={0,2}',
      remedy: 'Delete it under IAM → Users → Security credentials → API keys for Amazon Bedrock',
      samples: {
        found: ['const client = new Client("ABSKQmVkcm9ja0FQSUtleS{base64*110}=")', 'AWS_BEARER_TOKEN_BEDROCK=ABSKQmVkcm9ja0FQSUtleS{base64*110}=', '"token": "ABSKQmVkcm9ja0FQSUtleS{base64*110}="'],
        silent: ['ABSK_your_key', 'bedrock-api-key-short', 'ABSKQmVkcm9ja0FQSUtleS{x*110}=', 'ABSKQmVkcm9ja0FQSUtleS{base64*36}=', 'xABSKQmVkcm9ja0FQSUtleS{base64*110}='],
      },
    },
    {
      name: 'short-term Bedrock API key',
      keywords: ['bedrock-api-key-'],
      pattern: 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9\\+/=]{100,2000}',
      remedy: 'Let it expire within twelve hours and end the session it was made from',
      samples: {
        found: ['const client = new Client("bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{base64*200}")', 'AWS_BEARER_TOKEN_BEDROCK=bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{base64*200}', '"token": "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{base64*200}"'],
        silent: ['bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{x*200}', 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{base64*66}', 'xbedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{base64*200}'],
      },
    },
  ],
});
