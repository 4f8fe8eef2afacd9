import FormData from 'form-data';
import Mailgun from 'mailgun.js';

const client = new Mailgun(FormData).client({ username: 'api', key: process.env.MAILGUN_KEY ?? '' });

export const welcome = (email: string) => client.messages.create('shop.example', { to: [email], text: 'Hello.' }); // sink: mail
