import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['pdfkit'],
  docs: 'https://pdfkit.org/docs/getting_started.html',
  costs: [{ at: 'default#', of: 'render' }],
});
