import { Client } from 'plivo';

export const text = (to: string) => new Client('id', 'k').messages.create({ src: '1', dst: to, text: 'Hello' }); // sink: mail; secret: key
// file: secrets.ts
import plivo from 'plivo';
export const sms = new plivo.Client('MA', process.env.PLIVO_AUTH_TOKEN); // secret: key
