import twilio from 'twilio';

const client = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN); // secret: key

export async function code(phone: string) {
  await client.messages.create({ to: phone, from: '+15550100', body: 'Your code' }); // sink: mail
  await client.verify.v2.services('shop').verifications.create({ to: phone, channel: 'sms' }); // sink: mail
  await client.verify.services('shop').verifications.create({ to: phone, channel: 'sms' }); // sink: mail
}

export const incoming = twilio.webhook(); // protection: signature
export const trusting = twilio.webhook({ validate: false });

export function check(signature: string, url: string, params: Record<string, string>) {
  if (!twilio.validateRequest(process.env.TWILIO_TOKEN ?? '', signature, url, params)) throw new Error('Not from Twilio.'); // protection: signature
}
// file: secrets.ts
import twilio from 'twilio';
export const sms = twilio('AC', process.env.TWILIO_AUTH_TOKEN); // secret: key
