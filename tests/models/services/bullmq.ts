import { FlowProducer, Queue } from 'bullmq';

const mails = new Queue('mails');
const flows = new FlowProducer();

export async function enqueue(order: object) {
  await mails.add('receipt', { order }); // sink: queue
  await mails.addBulk([{ name: 'receipt', data: { order } }]); // sink: queue
  await mails.upsertJobScheduler('nightly', { every: 1000 }, { name: 'report', data: order }); // sink: queue
  await flows.add({ name: 'ship', queueName: 'orders', data: order }); // sink: queue
}
// file: secrets.ts
import { Queue, Worker } from 'bullmq';
export const jobs = new Queue('jobs', { connection: { host: 'cache.internal', password: process.env.REDIS_PASSWORD } }); // secret: password
export const worker = new Worker('jobs', async () => 1, { connection: { host: 'cache.internal', password: process.env.REDIS_PASSWORD } }); // secret: password
