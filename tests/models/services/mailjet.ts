import Mailjet from 'node-mailjet';

const mailjet = Mailjet.apiConnect('a', 'b');

export const send = (to: string) => mailjet.post('send', { version: 'v3.1' }).request({ Messages: [{ To: to }] }); // sink: mail
