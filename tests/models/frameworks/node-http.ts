import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

const server = createServer(async (req, res) => {
  const { url } = req;
  res.setHeader('X-A', 'b'); // header
  req.on('data', (chunk) => console.log(chunk)); // source: remote
  for await (const part of req) console.log(part, url); // source: remote
  res.writeHead(200, { 'X-A': 'b' }); // header
  res.writeHead(200, 'OK', {}).end('<p>'); // header; sink: response; sink: html
  console.log(res.getHeaders()); // sensitive: headers
  await more(req, res);
});

export async function more(req: IncomingMessage, res: ServerResponse) {
  res.end(req.headers.host); // source: remote; sink: response; sink: html
}
server.listen(80);
