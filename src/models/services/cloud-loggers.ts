import { definePackage } from '../schema.js';

/** Loggers that cloud platforms bring along. */
export default definePackage({
  packages: ['@aws-lambda-powertools/logger', 'firebase-functions/logger', '@logtail/node', '@logtail/next', 'next-axiom', '@axiomhq/logging', 'lambda-log'],
  docs: 'https://docs.powertools.aws.dev/lambda/typescript/latest/features/logger/',
  places: { logger: ['Logger#', 'default', 'Logtail#', 'log', 'LambdaLog#', 'logger.{with,child,createChild}()'] },
  sinks: [
    { at: 'logger.{debug,info,warn,error,critical,trace,log,write}(*)', kind: 'log' },
    { at: 'logger.{appendKeys,addContext,appendPersistentKeys}(0)', kind: 'log' },
  ],
});
