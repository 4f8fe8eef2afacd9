import * as brevo from '@getbrevo/brevo';

const api = new brevo.TransactionalEmailsApi();

export const send = (to: string) => api.sendTransacEmail({ to: [{ email: to }] }); // sink: mail
// file: secrets.ts
import { TransactionalEmailsApi } from '@getbrevo/brevo';
const mails = new TransactionalEmailsApi();
mails.setApiKey(0, process.env.BREVO_API_KEY); // secret: key
