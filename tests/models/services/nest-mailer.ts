import { Injectable } from '@nestjs/common';
import { MailerService } from '@nestjs-modules/mailer';

@Injectable()
export class Mails {
  constructor(private readonly mailer: MailerService) {}
  welcome(email: string) {
    return this.mailer.sendMail({ to: email, subject: 'Welcome' }); // sink: mail
  }
}
// file: secrets.ts
import { MailerModule } from '@nestjs-modules/mailer';
export const mail = MailerModule.forRoot({ transport: { host: 'smtp.internal', auth: { user: 'shop', pass: process.env.SMTP_PASSWORD } } }); // secret: password
