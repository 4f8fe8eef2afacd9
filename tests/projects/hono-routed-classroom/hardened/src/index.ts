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
import { signedIn, teacherOnly } from './middleware/session';

const app = new Hono();

app.use(secureHeaders());
app.use(bodyLimit({ maxSize: 100 * 1024 }));
app.use(cors({ origin: 'https://classroom.example.com', credentials: true }));

app.use('/api/auth/*', authLimit);
app.route('/api/auth', auth);
app.use('/api/*', apiLimit);
app.use('/api/courses/*', signedIn);
app.use('/api/messages/*', signedIn);
app.route('/api/courses', courses);
app.route('/api/messages', messages);
app.use('/api/admin/*', signedIn, teacherOnly);
app.route('/api/admin', admin);

app.onError((error, c) => {
  console.error(error);
  return c.json({ error: 'Something went wrong' }, 500);
});

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000) });
