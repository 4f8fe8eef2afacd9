import Mailjet from 'node-mailjet';

const mailjet = Mailjet.apiConnect('a', 'b'); // secret: key

export const send = (to: string) => mailjet.post('send', { version: 'v3.1' }).request({ Messages: [{ To: to }] }); // sink: mail
// file: secrets.ts
import Mailjet from 'node-mailjet';
export const mailer = Mailjet.apiConnect('key', process.env.MAILJET_SECRET_KEY); // secret: key
export const other = new Mailjet({ apiKey: 'key', apiSecret: process.env.MAILJET_SECRET_KEY }); // secret: key
