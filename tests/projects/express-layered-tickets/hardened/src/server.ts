import express from 'express';
import cors, { type CorsOptions } from 'cors';
import auth from './auth';
import { requireAgent } from './require-agent';
import { tickets } from './tickets';

const options: CorsOptions = {
  methods: ['GET', 'POST', 'PATCH'],
  credentials: true,
  origin: /^https:\/\/([a-z]+\.)?example\.com$/,
};

const app = express();
app.use(cors(options));
app.use(express.json());
app.use('/auth', auth);
app.use('/tickets', requireAgent, tickets);

app.use((error: unknown, _req: express.Request, res: express.Response, next: express.NextFunction) => {
  if (res.headersSent) return next(error);
  const shown = error instanceof Error ? { name: error.name, trace: error.stack } : { name: 'Error' };
  console.error(shown);
  res.status(500).json({ name: 'Error' });
});

app.listen(Number(process.env.PORT ?? 3000));
