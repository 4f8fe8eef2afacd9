/** The route tree. Its author replaces this. */
import type { Facts } from '../facts/facts.js';

export class Routes {
  constructor(readonly facts: Facts) {}
}
