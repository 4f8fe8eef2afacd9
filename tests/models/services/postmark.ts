import { ServerClient } from 'postmark';

const client = new ServerClient(process.env.POSTMARK_TOKEN ?? '');

export const welcome = (email: string) => client.sendEmail({ From: 'shop@shop.example', To: email, TextBody: 'Hello.' }); // sink: mail
