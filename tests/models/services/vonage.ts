import { Vonage } from '@vonage/server-sdk';

const vonage = new Vonage({} as never);

export const text = (to: string) => vonage.sms.send({ to, from: 'Shop', text: 'Hello' }); // sink: mail
