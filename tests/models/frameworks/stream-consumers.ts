import getRawBody from 'raw-body';
import { json, text } from 'node:stream/consumers';

export async function read(req) {
  const body = await json(req); // source: remote
  const words = await text(req); // source: remote
  const raw = await getRawBody(req); // source: remote
  return [body, words, raw]; // source: remote
}
