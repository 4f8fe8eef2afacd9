/** What to call the environment variable that takes a secret's place. */
import { isDrawn } from './entropy.js';

/** Names that say what it is and not whose: `apiKey`, `secret`. */
const BARE = /^(?:(?:API|ACCESS|AUTH|SECRET|PRIVATE|CLIENT|BEARER)_)?(?:KEY|TOKEN|SECRET|PASSWORD|PASS|PWD|APIKEY|AUTH|VALUE|CREDENTIALS?|URL|URI|DSN)$/;
const TELLING = /KEY|TOKEN|SECRET|PASS|PWD|CREDENTIAL|DSN|UR[IL]|WEBHOOK/;

/**
 * `PAYMENT_SECRET_KEY` for what stands in `paymentSecretKey`; `STRIPE_SECRET_KEY` for what stands in `secretKey` or `x`.
 * @param slot the variable, property or parameter that holds it now, where it has a name
 * @param what what it is, with whose: `Stripe secret key`
 */
export function variableFor(slot: string | undefined, what: string): string {
  // The key of an object may be a secret itself.
  const named = slot === undefined || (slot.length >= 16 && isDrawn(slot)) ? '' : shouted(slot.replace(/([a-z\d])([A-Z])/g, '$1_$2'));
  if (TELLING.test(named) && !BARE.test(named)) return named;
  return shouted(what.replace(/\b(?:personal|live|test|fine-grained|v\d|or \w+)\b/gi, ' '));
}

function shouted(words: string): string {
  return words.toUpperCase().replace(/[^A-Z\d]+/g, '_').replace(/^_+|_+$/g, '').replace(/^(?=\d)/, '_');
}
