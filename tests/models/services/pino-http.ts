import express from 'express';
import pinoHttp from 'pino-http';

const app = express();
const http = pinoHttp();
app.use(http);
http.logger.info('Up'); // sink: log
app.get('/orders', (req, res) => {
  req.log.info({ query: req.query }, 'Orders'); // sink: log
  req.log.child({ page: req.query.page }).debug('Page'); // sink: log
  res.json([]);
});
