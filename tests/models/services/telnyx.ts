import Telnyx from 'telnyx';

export const text = (to: string) => new Telnyx('k').messages.create({ from: '1', to, text: 'Hello' }); // sink: mail
