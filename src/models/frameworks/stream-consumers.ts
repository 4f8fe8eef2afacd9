import { definePackage } from '../schema.js';

// They gather a whole stream; on a server that is the request.
export default definePackage({
  packages: ['stream/consumers', 'raw-body', 'co-body', 'micro'],
  docs: 'https://nodejs.org/api/webstreams.html#utility-consumers',
  sources: [
    { at: 'json().await', kind: 'remote', shape: 'object', part: 'body' },
    { at: '{text,buffer,arrayBuffer,blob}().await', kind: 'remote', shape: 'string', part: 'body' },
    { at: 'default().await', kind: 'remote', shape: 'string', part: 'body' },
  ],
});
