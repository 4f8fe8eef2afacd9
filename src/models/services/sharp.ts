import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['sharp'],
  docs: 'https://sharp.pixelplumbing.com/api-output',
  places: { image: ['default()', 'image.*()'] },
  costs: [{ at: 'image.{toBuffer,toFile}()', of: 'render' }],
  serverOnly: [{}],
});
