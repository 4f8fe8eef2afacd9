/** The door to the scanner: `secretsIn(text)`, with the providers of src/models/secrets. */
import { secrets } from '../models/secrets/index.js';
import type { SecretModel } from '../models/schema.js';
import { Scanner, type Finding } from './scanner.js';

export { isPlaceholder, isReference } from './placeholder.js';
export { isDrawn } from './entropy.js';
export { houseSecrets, HOUSE_SECRET, wrongSecret } from './house.js';
export { sourcesIn } from './embedded.js';
export type { Finding } from './scanner.js';
export { variableFor } from './variable.js';

let scanner: Scanner | undefined;
/** Scanners that know more, by the list of what a user added. */
const houseScanners = new WeakMap<readonly SecretModel[], Scanner>();

/**
 * Every secret that the text gives away, by place: 0-based offsets in UTF-16 code units. Publishable keys and placeholders are left out.
 * @param house forms of the user's own, beside the providers'
 */
export function secretsIn(text: string, house?: readonly SecretModel[]): readonly Finding[] {
  return scannerWith(house).scan(text);
}

function scannerWith(house: readonly SecretModel[] | undefined): Scanner {
  if (house === undefined || house.length === 0) return (scanner ??= new Scanner(known()));
  const own = houseScanners.get(house) ?? new Scanner([...known(), ...house]);
  houseScanners.set(house, own);
  return own;
}

const known = (): readonly SecretModel[] => secrets.map(({ model }) => model);
