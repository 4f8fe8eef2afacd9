import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['nodemailer'],
  docs: 'https://nodemailer.com/message',
  places: { transport: ['createTransport()', 'Transporter#', 'type:Transporter'] },
  sinks: [{ at: 'transport.sendMail(0)', kind: 'mail' }],
  serverOnly: [{}],
});
