import { Logger } from 'tslog';

const logger = new Logger({ name: 'shop' });

export function report(job) {
  logger.info('Done', job); // sink: log
  logger.getSubLogger({ name: 'orders' }).warn(job); // sink: log
}
