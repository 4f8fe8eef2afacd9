import Telnyx from 'telnyx';

export const text = (to: string) => new Telnyx('k').messages.create({ from: '1', to, text: 'Hello' }); // sink: mail; secret: key
// file: secrets.ts
import telnyx from 'telnyx';
export const sms = telnyx(process.env.TELNYX_API_KEY); // secret: key
