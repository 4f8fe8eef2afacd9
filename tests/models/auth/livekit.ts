import { TokenVerifier, WebhookReceiver } from 'livekit-server-sdk';

const receiver = new WebhookReceiver(process.env.LIVEKIT_KEY ?? '', process.env.LIVEKIT_SECRET ?? ''); // secret: signing
const verifier = new TokenVerifier(process.env.LIVEKIT_KEY ?? '', process.env.LIVEKIT_SECRET ?? ''); // secret: signing

export const received = (body: string, authorization: string) => receiver.receive(body, authorization); // protection: signature
export const guest = (token: string) => verifier.verify(token); // protection: auth
// file: secrets.ts
import { AccessToken, RoomServiceClient } from 'livekit-server-sdk';
export const token = new AccessToken('key', process.env.LIVEKIT_API_SECRET); // secret: signing
export const rooms = new RoomServiceClient('https://x.livekit.cloud', 'key', process.env.LIVEKIT_API_SECRET); // secret: signing
