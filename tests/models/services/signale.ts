import signale, { Signale } from 'signale';

export function report(job) {
  signale.success('Done', job); // sink: log
  signale.scope('orders').info(job); // sink: log
  new Signale({ scope: 'jobs' }).warn(job); // sink: log
}
