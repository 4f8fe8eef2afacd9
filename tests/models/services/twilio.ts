import twilio from 'twilio';

const client = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);

export async function code(phone: string) {
  await client.messages.create({ to: phone, from: '+15550100', body: 'Your code' }); // sink: mail
  await client.verify.v2.services('shop').verifications.create({ to: phone, channel: 'sms' }); // sink: mail
  await client.verify.services('shop').verifications.create({ to: phone, channel: 'sms' }); // sink: mail
}
