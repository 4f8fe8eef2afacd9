import { initClient } from 'messagebird';

const client = initClient('k');

export function text(to: string) {
  client.messages.create({ originator: 'Shop', recipients: [to], body: 'Hello' }); // sink: mail
  client.verify.create(to); // sink: mail
}
