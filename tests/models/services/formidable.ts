import formidable, { IncomingForm } from 'formidable';
import type { IncomingMessage } from 'node:http';

export const receive = (request: IncomingMessage) => formidable({ maxFileSize: 1024 }).parse(request); // costs: upload

export function receiveOld(request: IncomingMessage) {
  const form = new IncomingForm();
  form.parse(request, () => undefined); // costs: upload
}
