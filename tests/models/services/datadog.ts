import tracer from 'dd-trace';

tracer.init();

export function report(job) {
  const span = tracer.scope().active();
  span?.setTag('job', job.id); // sink: log
  tracer.trace('job', (inner) => inner.addTags({ job })); // sink: log
}
// file: page.ts
import { datadogLogs } from '@datadog/browser-logs';
import { datadogRum } from '@datadog/browser-rum';

export function report(job) {
  datadogLogs.logger.info('Done', { job }); // sink: log
  datadogRum.addAction('job', { job }); // sink: log
  datadogRum.setUser({ id: job.owner }); // sink: log
}
