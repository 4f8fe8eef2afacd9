import bunyan, { createLogger } from 'bunyan';

const log = createLogger({ name: 'shop' });

export function report(job) {
  log.info({ job }, 'Done'); // sink: log
  log.child({ job }).warn('Late'); // sink: log
  new bunyan({ name: 'jobs' }).error(job); // sink: log
}

export const say = (other: bunyan.Logger, text: string) => other.debug(text); // sink: log
