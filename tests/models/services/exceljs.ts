import ExcelJS from 'exceljs';

export async function sheet() {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Orders');
  return book.xlsx.writeBuffer(); // costs: render
}
export const streamed = () => new ExcelJS.stream.xlsx.WorkbookWriter({}); // costs: render
