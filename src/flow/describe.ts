/**
 * How messages name the value a flow starts from.
 */
import type { Origin } from './flow.js';

/** `req.query.id` in backticks, or what it is where the code gives it no short name. */
export function sourceOfValue(origin: Origin): string {
  return origin.kind === 'parameter' ? `The parameter \`${origin.text}\`` : `\`${origin.text}\``;
}
