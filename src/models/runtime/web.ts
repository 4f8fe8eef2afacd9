import { definePackage } from '../schema.js';

/** Requests and responses of the fetch standard, shared by every framework that speaks them. */
export default definePackage({
  packages: [],
  docs: 'https://developer.mozilla.org/docs/Web/API/Fetch_API',
  places: {
    request: ['global.Request#', 'request.clone()'],
    response: ['global.Response#', 'global.Response.{json,redirect,error}()'],
    formData: ['request.formData().await'],
    requestHeaders: ['request.headers'],
  },
  sources: [
    { at: 'request.json().await', kind: 'remote', shape: 'object', part: 'body' },
    { at: 'request.{text,blob,arrayBuffer,bytes}().await', kind: 'remote', shape: 'string', part: 'body' },
    { at: 'request.body', kind: 'remote', shape: 'string', part: 'body' },
    { at: 'formData', kind: 'remote', shape: 'string', part: 'body' },
    { at: 'requestHeaders', kind: 'remote', shape: 'string', part: 'headers' },
    { at: 'request.url', kind: 'remote', shape: 'string', part: 'url' },
  ],
  sinks: [
    { at: 'global.Response(0)', kind: 'response' },
    { at: 'global.Response.json(0)', kind: 'response' },
    { at: 'global.Response.redirect(0)', kind: 'redirect' },
    { at: 'global.fetch(0)', kind: 'url' },
  ],
  propagators: [
    { at: 'global.URL.parse()', from: ['(0)', '(1)'] },
    { at: 'global.URL#', from: ['(0)', '(1)'] },
    { at: 'global.{URLSearchParams,Headers}#', from: ['(0)'] },
  ],
  headers: [
    { at: 'global.Response', bag: 1, bagKey: 'headers' },
    { at: 'global.Response.json', bag: 1, bagKey: 'headers' },
    { at: 'global.Headers', bag: 0 },
    { at: 'global.Headers#.{set,append}', name: 0, value: 1 },
    { at: 'response.headers.{set,append}', name: 0, value: 1 },
  ],
});
