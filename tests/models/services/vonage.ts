import { Vonage } from '@vonage/server-sdk';

const vonage = new Vonage({} as never);

export const text = (to: string) => vonage.sms.send({ to, from: 'Shop', text: 'Hello' }); // sink: mail
// file: secrets.ts
import { Vonage } from '@vonage/server-sdk';
export const sms = new Vonage({ apiKey: 'k', apiSecret: process.env.VONAGE_API_SECRET }); // secret: key
