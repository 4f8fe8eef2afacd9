import PDFDocument from 'pdfkit';

export const blank = () => new PDFDocument({ size: 'A4' }); // costs: render
