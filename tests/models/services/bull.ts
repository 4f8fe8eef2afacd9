import Queue from 'bull';

const mails = new Queue('mails');

export async function enqueue(order: object) {
  await mails.add(order); // sink: queue
  await mails.add('receipt', order); // sink: queue
  await mails.addBulk([{ data: order }]); // sink: queue
}
// file: secrets.ts
import Queue from 'bull';
export const jobs = new Queue('jobs', { redis: { host: 'cache.internal', password: process.env.REDIS_PASSWORD } }); // secret: password
export const more = new Queue('more', 'redis://cache.internal', { redis: { password: process.env.REDIS_PASSWORD } }); // secret: password
