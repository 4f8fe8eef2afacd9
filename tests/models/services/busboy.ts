import busboy from 'busboy';
import type { IncomingMessage } from 'node:http';

export function receive(request: IncomingMessage) {
  const parser = busboy({ headers: request.headers }); // costs: upload
  return request.pipe(parser); // costs: upload
}

export const old = (request: IncomingMessage) => new busboy({ headers: request.headers }); // costs: upload
