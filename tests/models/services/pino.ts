import pino, { type Logger } from 'pino';

export const logger = pino({ level: 'info' });

export function report(job) {
  logger.info({ job }, 'Done'); // sink: log
  logger.child({ job }).warn('Late'); // sink: log
}

export const say = (log: Logger, text: string) => log.error(text); // sink: log
