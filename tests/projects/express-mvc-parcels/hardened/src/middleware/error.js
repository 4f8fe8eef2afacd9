export function notFound(_req, res) {
  res.status(404).json({ error: 'Not found' });
}

export function errorHandler(error, _req, res, next) {
  if (res.headersSent) return next(error);
  console.error(error);
  res.status(500).json({ error: 'Something broke' });
}
