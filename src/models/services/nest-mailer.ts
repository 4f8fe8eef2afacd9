import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@nestjs-modules/mailer'],
  docs: 'https://nest-modules.github.io/mailer/docs/mailer',
  sinks: [{ at: 'MailerService#.sendMail(0)', kind: 'mail' }],
  secretSlots: [
    { at: 'MailerModule.forRoot(0).transport.auth.pass', is: 'password', variable: 'SMTP_PASSWORD' },
  ],
});
