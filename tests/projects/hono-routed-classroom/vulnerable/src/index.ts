import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';
import { admin } from './routes/admin';
import { auth } from './routes/auth';
import { courses } from './routes/courses';
import { messages } from './routes/messages';
import { authLimit, apiLimit } from './middleware/limits';
import { signedIn } from './middleware/session';

const app = new Hono();

app.use(secureHeaders());
app.use(bodyLimit({ maxSize: 100 * 1024 }));
app.use(cors({ origin: (origin) => origin, credentials: true })); // ! no-permissive-cors

app.use('/api/v1/auth/*', authLimit);
app.route('/api/auth', auth);
app.use('/api/*', apiLimit);
app.use('/api/courses/*', signedIn);
app.use('/api/messages/*', signedIn);
app.route('/api/courses', courses);
app.route('/api/messages', messages);
app.route('/api/admin', admin);
app.use('/api/admin/*', signedIn);

app.onError((error, c) => {
  console.error(error);
  return c.json({ error: String(error) }, 500); // ! no-stack-trace-leak
});

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000) });
