const express = require('express');
const { setupAuth } = require('./auth');
const { registerRoutes } = require('./routes');
const { attempts } = require('./limits');

const app = express();
app.use(express.json({ limit: '50kb' }));
app.use('/api/account', attempts);
setupAuth(app);
registerRoutes(app);

app.use((err, _req, res, _next) => {
  console.error(err);
  res.status(err.status || 500).json({ message: err.message, err }); // ! no-stack-trace-leak
});

app.listen(process.env.PORT || 5000);
