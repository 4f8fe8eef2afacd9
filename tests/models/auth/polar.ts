import { validateEvent } from '@polar-sh/sdk/webhooks';

export const received = (body: string, headers: Record<string, string>) => validateEvent(body, headers, process.env.POLAR_SECRET ?? '').type; // protection: signature; secret: signing
// file: secrets.ts
import { validateEvent } from '@polar-sh/sdk/webhooks';
export const read = (body: string, headers: Headers) => validateEvent(body, headers, process.env.POLAR_WEBHOOK_SECRET); // protection: signature; secret: signing
