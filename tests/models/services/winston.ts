import winston, { createLogger, format, loggers, transports, type Logger } from 'winston';

export const logger = createLogger({ level: 'info', format: format.json(), transports: [new transports.Console()] });

export function report(job) {
  logger.info('Job', job); // sink: log
  logger.child({ job }).warn('Late'); // sink: log
  winston.error(job); // sink: log
  loggers.get('jobs').debug(job); // sink: log
}

export const say = (log: Logger, text: string) => log.log('info', text); // sink: log
