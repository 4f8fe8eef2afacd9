const express = require('express');
const { setupAuth } = require('./auth');
const { registerRoutes } = require('./routes');
const { attempts } = require('./limits');

const app = express();
app.use(express.json({ limit: '50kb' }));
app.set('trust proxy', 1);
app.use(['/api/login', '/api/register'], attempts);
setupAuth(app);
registerRoutes(app);

app.use((err, _req, res, _next) => {
  console.error(err);
  res.status(500).json({ message: 'Internal error' });
});

app.listen(process.env.PORT || 5000);
