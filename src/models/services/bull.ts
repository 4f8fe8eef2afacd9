import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['bull'],
  docs: 'https://github.com/OptimalBits/bull/blob/develop/REFERENCE.md#queueadd',
  places: { queue: ['default#', 'default()', 'type:Queue'] },
  sinks: [
    // add(data), add(name, data), add(data, options): what is not the data is a constant.
    { at: 'queue.add(0)', kind: 'queue' },
    { at: 'queue.add(1)', kind: 'queue' },
    { at: 'queue.addBulk(0)', kind: 'queue' },
  ],
  serverOnly: [{}],
  secretSlots: [
    { at: 'default(1).redis.password', is: 'password', variable: 'REDIS_PASSWORD', host: 'host' },
    { at: 'default(2).redis.password', is: 'password', variable: 'REDIS_PASSWORD', host: 'host' },
  ],
});
