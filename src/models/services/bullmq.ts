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
});
