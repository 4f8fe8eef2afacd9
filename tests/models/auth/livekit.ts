import { TokenVerifier, WebhookReceiver } from 'livekit-server-sdk';

const receiver = new WebhookReceiver(process.env.LIVEKIT_KEY ?? '', process.env.LIVEKIT_SECRET ?? '');
const verifier = new TokenVerifier(process.env.LIVEKIT_KEY ?? '', process.env.LIVEKIT_SECRET ?? '');

export const received = (body: string, authorization: string) => receiver.receive(body, authorization); // protection: signature
export const guest = (token: string) => verifier.verify(token); // protection: auth
