import { consola, createConsola } from 'consola';

const own = createConsola({ level: 4 });

export function report(job) {
  consola.success('Done', job); // sink: log
  consola.withTag('orders').info(job); // sink: log
  own.warn(job); // sink: log
}
