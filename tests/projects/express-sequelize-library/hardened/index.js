const express = require('express');
const cors = require('cors');
const jwt = require('jsonwebtoken');
const { rateLimit } = require('express-rate-limit');
const { body, matchedData, validationResult } = require('express-validator');
const { Sequelize, DataTypes, QueryTypes } = require('sequelize');

const sequelize = new Sequelize(process.env.DB_NAME, process.env.DB_USER, process.env.DB_PASS, {
  host: process.env.DB_HOST,
  dialect: 'mysql',
});
const Book = sequelize.define('Book', { title: DataTypes.STRING, author: DataTypes.STRING, year: DataTypes.INTEGER });
const Member = sequelize.define('Member', { email: DataTypes.STRING, card: DataTypes.STRING, role: DataTypes.STRING });

const app = express();
const api = express.Router();

app.use(express.urlencoded({ extended: true }), express.json());
app.use(cors({ origin: 'https://library.example.com' }));

api.get('/books', async (req, res) => {
  const { author = '', year } = req.query;
  const conditions = [];
  conditions.push('author = :author');
  if (year) conditions.push('year = ' + parseInt(year, 10));
  const books = await sequelize.query('SELECT * FROM Books WHERE ' + conditions.join(' AND '), { replacements: { author: String(author) }, type: QueryTypes.SELECT });
  res.json(books);
});

api.get('/books/search', async (req, res) => {
  const books = await sequelize.query('SELECT * FROM Books WHERE title LIKE :title', {
    replacements: { title: `%${req.query.title}%` },
    type: QueryTypes.SELECT,
  });
  res.json(books);
});

api.get('/books/top', async (req, res) => {
  const by = ['year', 'title'].includes(req.query.by) ? req.query.by : 'year';
  const top = await Book.findAll({ order: sequelize.literal(`${by} DESC`), limit: 10 });
  res.json(top);
});

const checked = (...chains) => [
  ...chains,
  (req, res, next) => {
    const problems = validationResult(req);
    if (!problems.isEmpty()) return res.status(422).json({ errors: problems.array() });
    next();
  },
];

function librarian(req, res, next) {
  const token = (req.headers.authorization || '').replace('Bearer ', '');
  jwt.verify(token, process.env.JWT_SECRET, (error, claims) => {
    if (error) return res.status(401).json({ error: 'Sign in first' });
    if (claims.role !== 'librarian') return res.status(403).json({ error: 'Librarians only' });
    next();
  });
}

api.route('/members')
  .get(librarian, async (req, res) => {
    res.json(await Member.findAll({ where: { email: String(req.query.email) }, attributes: ['id', 'email'] }));
  })
  .post(librarian, checked(body('email').isEmail(), body('card').isLength({ min: 8, max: 8 })), async (req, res) => {
    try {
      const member = await Member.create(matchedData(req));
      res.status(201).json({ id: member.id });
    } catch (error) {
      console.error(error);
      res.status(500).json({ ok: false, error: 'Could not add the member' });
    }
  });

async function signIn(req, res, next) {
  try {
    const { email, card } = matchedData(req);
    const member = await Member.findOne({ where: { email, card } });
    if (!member) return res.status(401).json({ error: 'Unknown member' });
    res.json({ id: member.id, token: jwt.sign({ sub: member.id, role: member.role }, process.env.JWT_SECRET, { expiresIn: '1h' }) });
  } catch (error) {
    next(error);
  }
}

const slowDown = rateLimit({ windowMs: 15 * 60 * 1000, max: 5 });

api.post('/signin', slowDown, body('email').isEmail(), body('card').isLength({ min: 8, max: 8 }), (req, res, next) => {
  if (!validationResult(req).isEmpty()) return res.sendStatus(422);
  return signIn(req, res, next);
});
api.post('/password/reset', [slowDown], (req, res, next) => resetPassword(req, res).catch(next));

async function resetPassword(req, res) {
  const { email, code } = req.body;
  if (typeof email !== 'string' || email.length > 254 || !/^[A-Z0-9]{8}$/.test(String(code))) return res.status(400).send('Missing data');
  await Member.update({ card: String(code) }, { where: { email } });
  res.sendStatus(204);
}

app.use('/api', api);

app.use(function onError(error, req, res, next) {
  if (res.headersSent) return next(error);
  console.error(error.stack);
  res.status(500);
  res.send('<p>Something went wrong</p>');
});

sequelize.sync().then(() => app.listen(3000));
