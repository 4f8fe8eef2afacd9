import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['exceljs'],
  docs: 'https://github.com/exceljs/exceljs#writing-xlsx',
  places: { book: ['{default,Workbook}#', 'default.Workbook#'] },
  costs: [{ at: 'book.{xlsx,csv}.{write,writeBuffer,writeFile}()', of: 'render' }, { at: '{stream,default.stream}.xlsx.WorkbookWriter#', of: 'render' }],
});
