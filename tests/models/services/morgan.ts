import morgan, { token } from 'morgan';

export const lines = morgan(':method :url :status'); // sink: log
token('agent', (req) => req.headers['user-agent']); // sink: log
morgan.token('size', function (req, res) { return res.getHeader('content-length'); }); // sink: log
export const own = morgan((tokens, req, res) => { // sink: log
  return tokens.method(req, res); // sink: log
});
