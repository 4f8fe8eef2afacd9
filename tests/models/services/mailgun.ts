import FormData from 'form-data';
import Mailgun from 'mailgun.js';

const client = new Mailgun(FormData).client({ username: 'api', key: process.env.MAILGUN_KEY ?? '' }); // secret: key

export const welcome = (email: string) => client.messages.create('shop.example', { to: [email], text: 'Hello.' }); // sink: mail
// file: secrets.ts
import Mailgun from 'mailgun.js';
export const mailer = new Mailgun(FormData).client({ username: 'api', key: process.env.MAILGUN_API_KEY }); // secret: key
