import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['http', 'https', 'http2'],
  docs: 'https://nodejs.org/api/http.html',
  places: {
    server: ['createServer()', 'createSecureServer()', 'Server#', 'type:Server'],
    listener: ['{createServer,createSecureServer}(last)', 'server.on(1)', 'type:RequestListener'],
    req: ['listener=>0', 'type:IncomingMessage', 'IncomingMessage#'],
    res: ['listener=>1', 'type:ServerResponse', 'ServerResponse#', 'res.{writeHead,setHeader,status}()'],
  },
  sources: [
    { at: 'req.url', kind: 'remote', shape: 'string', part: 'url' },
    { at: 'req.{headers,rawHeaders,headersDistinct}', kind: 'remote', shape: 'string', part: 'headers' },
    { at: 'req.{on,once}(1)=>0', kind: 'remote', shape: 'string', part: 'body' },
    { at: 'req[]', kind: 'remote', shape: 'string', part: 'body' },
  ],
  sinks: [
    { at: 'res.{end,write}(0)', kind: 'response' },
    { at: 'res.{end,write}(0)', kind: 'html' },
  ],
  sensitive: [{ at: 'res.getHeaders()', is: 'headers' }],
  headers: [
    { at: 'res.setHeader', name: 0, value: 1 },
    { at: 'res.{writeHead}', bag: 1 },
    { at: 'res.{writeHead}', bag: 2 },
  ],
});
