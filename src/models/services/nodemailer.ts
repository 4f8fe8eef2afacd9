import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['nodemailer'],
  docs: 'https://nodemailer.com/message',
  places: { transport: ['createTransport()', 'Transporter#', 'type:Transporter'] },
  sinks: [{ at: 'transport.sendMail(0)', kind: 'mail' }],
  serverOnly: [{}],
  secretSlots: [
    { at: 'createTransport(0).auth.pass', is: 'password', variable: 'SMTP_PASSWORD' },
    { at: 'createTransport(0).auth.{clientSecret,refreshToken}', is: 'key', variable: 'SMTP_CLIENT_SECRET' },
  ],
});
