import compare from 'tsscmp';
import { timingSafeEqual } from 'hono/utils/buffer';

export function check(sent: string, ours: string) {
  if (!compare(sent, ours)) throw new Error('Not from our partner.'); // protection: signature
}
export const checkLater = async (sent: string, ours: string) => timingSafeEqual(sent, ours); // protection: signature
