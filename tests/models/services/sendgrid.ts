import mail from '@sendgrid/mail';

export const welcome = (email: string) => mail.send({ from: 'shop@shop.example', to: email, subject: 'Welcome', text: 'Hello.' }); // sink: mail
// file: secrets.ts
import sgMail from '@sendgrid/mail';
sgMail.setApiKey(process.env.SENDGRID_API_KEY); // secret: key
