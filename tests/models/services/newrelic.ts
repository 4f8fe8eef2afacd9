import newrelic from 'newrelic';

export function report(error, job) {
  newrelic.addCustomAttribute('job', job.id); // sink: log
  newrelic.addCustomAttributes({ job: job.id, queue: job.queue }); // sink: log
  newrelic.noticeError(error, { job: job.id }); // sink: log
}
