import { Injectable } from '@nestjs/common';
import { MailerService } from '@nestjs-modules/mailer';

@Injectable()
export class Mails {
  constructor(private readonly mailer: MailerService) {}
  welcome(email: string) {
    return this.mailer.sendMail({ to: email, subject: 'Welcome' }); // sink: mail
  }
}
