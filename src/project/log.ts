/**
 * What `DEBUG=predeploy:*` prints, to stderr: which other files were not read and why, where a search was cut off,
 * what looking at the project cost. Paths and reasons only, never what files hold.
 */
import createDebug from 'debug';

const TOPICS = {
  /** A file that says nothing, and why. */
  unread: createDebug('predeploy:unread'),
  /** A question that was not followed to its end. */
  cut: createDebug('predeploy:cut'),
  /** How long a look at the project's files took. */
  index: createDebug('predeploy:index'),
};

export function log(topic: keyof typeof TOPICS, about: string, detail: string): void {
  TOPICS[topic]('%s: %s', about, detail);
}

/** Runs a piece of work and prints how long it took. */
export function timed<T>(about: string, work: () => T, describe: (result: T) => string): T {
  if (!TOPICS.index.enabled) return work();
  const start = performance.now();
  const result = work();
  log('index', about, `${describe(result)} in ${(performance.now() - start).toFixed(1)} ms`);
  return result;
}
