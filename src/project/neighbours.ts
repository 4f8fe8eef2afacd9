/**
 * What lies around a file of any kind: what git says of it, the example that lists the variables, the code that reads them.
 */
export class Neighbours {
  readonly #filename: string;
  readonly #root: string | undefined;

  /** `root`: the project's top, where the settings name one. */
  constructor(filename: string, root?: string) {
    this.#filename = filename;
    this.#root = root;
  }
}
