import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['child_process'],
  docs: 'https://nodejs.org/api/child_process.html',
  sinks: [
    // A shell reads the whole text.
    { at: '{exec,execSync}(0)', kind: 'shell' },
    // No shell: only the program itself must not be the client's.
    { at: '{spawn,spawnSync,execFile,execFileSync,fork}(0)', kind: 'shell' },
  ],
  serverOnly: [{}],
});
