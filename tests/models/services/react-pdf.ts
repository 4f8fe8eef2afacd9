import { renderToBuffer } from '@react-pdf/renderer';

export const invoice = (page: never) => renderToBuffer(page); // costs: render
