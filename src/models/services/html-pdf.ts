import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['html-pdf', 'html-pdf-node', 'node-html-to-image', 'html-to-docx', 'md-to-pdf'],
  docs: 'https://github.com/mrafiqk/html-pdf-node#readme',
  costs: [{ at: '{create,default.create,generatePdf,generatePdfs,mdToPdf}()', of: 'render' }],
});
