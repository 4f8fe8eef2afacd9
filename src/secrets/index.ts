/** The door to the scanner: `secretsIn(text)`, with the providers of src/models/secrets. */
import { secrets } from '../models/secrets/index.js';
import { Scanner, type Finding } from './scanner.js';

export { secrecyOf, type Secrecy } from './names.js';
export { isPlaceholder, isReference } from './placeholder.js';
export { isDrawn, isRandom } from './entropy.js';
export { sourcesIn } from './embedded.js';
export type { Finding } from './scanner.js';
export { variableFor } from './variable.js';

let scanner: Scanner | undefined;

/** Every secret that the text gives away, by place: 0-based offsets in UTF-16 code units. Publishable keys and placeholders are left out. */
export function secretsIn(text: string): readonly Finding[] {
  return (scanner ??= new Scanner(secrets.map(({ model }) => model))).scan(text);
}
