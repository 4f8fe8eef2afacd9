import log4js from 'log4js';

const logger = log4js.getLogger('orders');

export function report(job) {
  logger.info('Done', job); // sink: log
}
// file: browser.ts
import log from 'loglevel';

export function report(job) {
  log.warn(job); // sink: log
}
