import createDebug from 'debug';

const log = createDebug('shop');
const orders = log.extend('orders');

export function report(job) {
  log('Done %o', job); // sink: log
  orders(job); // sink: log
}
