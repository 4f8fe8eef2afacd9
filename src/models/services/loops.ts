import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['loops'],
  docs: 'https://loops.so/docs/sdks/javascript',
  sinks: [{ at: 'LoopsClient#.{sendTransactionalEmail,sendEvent}(0)', kind: 'mail' }],
  secretSlots: [
    { at: 'LoopsClient(0)', is: 'key', variable: 'LOOPS_API_KEY' },
  ],
});
