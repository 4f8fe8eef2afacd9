import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['bullmq'],
  docs: 'https://docs.bullmq.io/guide/jobs',
  places: { queue: ['Queue#'] },
  sinks: [
    { at: 'queue.add(1)', kind: 'queue' },
    { at: 'queue.addBulk(0)', kind: 'queue' },
    { at: 'queue.upsertJobScheduler(2)', kind: 'queue' },
    { at: 'FlowProducer#.add(0)', kind: 'queue' },
  ],
  serverOnly: [{}],
  secretSlots: [
    { at: '{Queue,QueueEvents,FlowProducer}(1).connection.password', is: 'password', variable: 'REDIS_PASSWORD', host: 'host' },
    { at: 'Worker(2).connection.password', is: 'password', variable: 'REDIS_PASSWORD', host: 'host' },
  ],
});
