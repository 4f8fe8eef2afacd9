import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['formidable'],
  docs: 'https://github.com/node-formidable/formidable#readme',
  places: { form: ['default()', 'formidable()', '{IncomingForm,Formidable}#'] },
  costs: [{ at: 'form.parse()', of: 'upload' }],
});
