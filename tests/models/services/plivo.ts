import { Client } from 'plivo';

export const text = (to: string) => new Client('id', 'k').messages.create({ src: '1', dst: to, text: 'Hello' }); // sink: mail
