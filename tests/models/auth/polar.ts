import { validateEvent } from '@polar-sh/sdk/webhooks';

export const received = (body: string, headers: Record<string, string>) => validateEvent(body, headers, process.env.POLAR_SECRET ?? '').type; // protection: signature
