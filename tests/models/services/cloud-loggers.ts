import { Logger } from '@aws-lambda-powertools/logger';

const logger = new Logger({ serviceName: 'orders' });

export const handler = async (job) => {
  logger.appendKeys({ job: job.id }); // sink: log
  logger.info('Done', { job }); // sink: log
};
// file: functions.ts
import * as logger from 'firebase-functions/logger';

export const report = (job) => logger.info('Done', job); // sink: log
// file: axiom.ts
import { log } from 'next-axiom';

export const report = (job) => log.warn('Late', job); // sink: log
