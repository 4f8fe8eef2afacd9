/** Patterns that several files of src/models/secrets share. */

/**
 * `scheme://user:password@host`, up to the last `@`: people forget to encode the one in a password. Brackets and bars before the colon are a regular expression's, `<` and `>` a template's.
 * @param scheme as a regular expression: `postgres(?:ql)?`
 */
export function loginUrl(scheme: string): string {
  return `${scheme}://(?<user>[^\\s"'\`<>/?#:()|\\\\]{0,100}):(?<secret>[^\\s"'\`<>/?#\\\\]{1,200})@(?<host>[^\\s"'\`<>/?#@:,;()\\\\]{1,253})`;
}
