import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['fluent-ffmpeg'],
  docs: 'https://github.com/fluent-ffmpeg/node-fluent-ffmpeg#readme',
  costs: [{ at: 'default()', of: 'render' }],
  serverOnly: [{}],
});
