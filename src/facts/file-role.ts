/**
 * What a file is for, by where it lies: code no attacker reaches is judged more mildly (POLICY, FIELD).
 */
export type FileRole = 'application' | 'test' | 'script' | 'example';

const TEST = /(?:^|\/)(?:__tests__|__mocks__|tests?|specs?|e2e|cypress|playwright|fixtures|mocks)\/|[.-](?:test|spec|e2e|stories|cy)\.[cm]?[jt]sx?$|(?:^|\/)(?:jest|vitest|playwright|cypress)\.(?:config|setup)\./;
const SCRIPT = /(?:^|\/)(?:scripts?|seeds?|seeders?|migrations?|bin|tools?|benchmarks?|codemods?)\/|(?:^|\/)(?:seed|migrate|migration|gulpfile|gruntfile)[\w.-]*\.[cm]?[jt]s$/i;
const EXAMPLE = /(?:^|\/)(?:examples?|demos?|samples?|templates?)\//;

/** `filename` may be absolute: only the part below the project's root should be given where that is known. */
export function roleOf(filename: string, root = ''): FileRole {
  const path = filename.replaceAll('\\', '/');
  const inside = root !== '' && path.startsWith(root) ? path.slice(root.length) : path;
  if (TEST.test(inside)) return 'test';
  if (SCRIPT.test(inside)) return 'script';
  return EXAMPLE.test(inside) ? 'example' : 'application';
}

const BUNDLE_SIZE = 100_000;
const BUNDLE_LINE = 500;

/** True for bundles and minified files: long texts of long lines, which nobody wrote and nobody will mend. */
export function isBundled(text: string): boolean {
  if (text.length < BUNDLE_SIZE) return false;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    lines += 1;
    if (text.length / lines < BUNDLE_LINE) return false;
  }
  return true;
}
