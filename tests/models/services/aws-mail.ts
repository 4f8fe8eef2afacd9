import { SendEmailCommand, SESClient } from '@aws-sdk/client-ses';

const client = new SESClient({});

export const welcome = (email: string) =>
  client.send(new SendEmailCommand({ Destination: { ToAddresses: [email] }, Source: 'shop@shop.example', Message: undefined })); // sink: mail
