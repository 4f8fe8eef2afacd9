import * as brevo from '@getbrevo/brevo';

const api = new brevo.TransactionalEmailsApi();

export const send = (to: string) => api.sendTransacEmail({ to: [{ email: to }] }); // sink: mail
