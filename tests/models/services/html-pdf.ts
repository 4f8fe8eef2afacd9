import htmlPdf from 'html-pdf-node';
import pdf from 'html-pdf';

export const printed = (html: string) => htmlPdf.generatePdf({ content: html }, { format: 'A4' }); // costs: render
export const created = (html: string) => pdf.create(html); // costs: render
