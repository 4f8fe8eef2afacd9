import { ServerClient } from 'postmark';

const client = new ServerClient(process.env.POSTMARK_TOKEN ?? ''); // secret: key

export const welcome = (email: string) => client.sendEmail({ From: 'shop@shop.example', To: email, TextBody: 'Hello.' }); // sink: mail
// file: secrets.ts
import { ServerClient } from 'postmark';
export const mailer = new ServerClient(process.env.POSTMARK_SERVER_TOKEN); // secret: key
