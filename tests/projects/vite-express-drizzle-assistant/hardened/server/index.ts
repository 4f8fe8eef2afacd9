import express, { type NextFunction, type Request, type Response } from 'express';
import session from 'express-session';
import { registerRoutes } from './routes';

const app = express();
app.use(express.json());
app.use(express.urlencoded({ extended: false }));
app.use(
  session({
    secret: process.env.SESSION_SECRET!,
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, secure: process.env.NODE_ENV === 'production', sameSite: 'lax' },
  }),
);

app.use((req, res, next) => {
  const start = Date.now();
  res.on('finish', () => {
    if (req.path.startsWith('/api')) console.log(`${req.method} ${req.path} ${res.statusCode} in ${Date.now() - start}ms`);
  });
  next();
});

app.use((_req, res, next) => {
  res.header('Access-Control-Allow-Origin', 'https://assistant.example.com');
  res.header('Access-Control-Allow-Headers', 'Content-Type, Authorization');
  next();
});

(async () => {
  const server = await registerRoutes(app);

  app.use((err: any, _req: Request, res: Response, _next: NextFunction) => {
    const status = err.status || err.statusCode || 500;
    const message = status < 500 ? 'Bad Request' : 'Internal Server Error';
    res.status(status).json({ message });
    console.error(err);
  });

  server.listen({ port: 5000, host: '0.0.0.0' });
})();
