import * as Sentry from '@sentry/node';

export function report(error, job) {
  Sentry.setContext('job', job); // sink: log
  Sentry.setTags({ queue: job.queue }); // sink: log
  Sentry.addBreadcrumb({ category: 'job', data: job }); // sink: log
  Sentry.captureException(error, { extra: { job } }); // sink: log
  Sentry.captureMessage(`Job ${job.id} failed`); // sink: log
  Sentry.getCurrentScope().addAttachment({ filename: 'job.json', data: JSON.stringify(job) }); // sink: log
  Sentry.logger.info('Done', { job }); // sink: log
  Sentry.withScope((scope) => {
    scope.setExtra('job', job); // sink: log
    Sentry.captureException(error);
  });
}
