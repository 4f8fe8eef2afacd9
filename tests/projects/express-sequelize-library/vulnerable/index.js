const express = require('express');
const cors = require('cors');
const { Sequelize, DataTypes, QueryTypes } = require('sequelize');

const sequelize = new Sequelize(process.env.DB_NAME, process.env.DB_USER, process.env.DB_PASS, {
  host: process.env.DB_HOST,
  dialect: 'mysql',
});
const Book = sequelize.define('Book', { title: DataTypes.STRING, author: DataTypes.STRING, year: DataTypes.INTEGER });
const Member = sequelize.define('Member', { email: DataTypes.STRING, card: DataTypes.STRING });

const app = express();
const api = express.Router();

app.use(express.urlencoded({ extended: true }), express.json());
app.use(cors()); // ! no-permissive-cors (strict)

api.get('/books', async (req, res) => {
  const { author = '', year } = req.query;
  const conditions = [];
  conditions.push("author = '" + author + "'");
  if (year) conditions.push('year = ' + parseInt(year, 10));
  const books = await sequelize.query('SELECT * FROM Books WHERE ' + conditions.join(' AND '), { type: QueryTypes.SELECT }); // ! no-sql-concat
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
  const by = req.query.by;
  const top = await Book.findAll({ order: sequelize.literal(`${by} DESC`), limit: 10 }); // ! no-sql-concat
  res.json(top);
});

api.route('/members')
  .get(async (req, res) => {
    res.json(await Member.findAll({ where: { email: String(req.query.email) }, attributes: ['id', 'email'] }));
  })
  .post(async (req, res) => { // ! require-route-auth (strict)
    try {
      const member = await Member.create(req.body); // ! no-unvalidated-input
      res.status(201).json({ id: member.id });
    } catch (error) {
      res.status(500).json({ ok: false, error }); // ! no-stack-trace-leak
    }
  });

async function signIn(req, res, next) {
  try {
    const credentials = Object.assign({}, req.body); // ! no-unvalidated-input
    const member = await Member.findOne({ where: credentials });
    if (!member) return res.status(401).json({ error: 'Unknown member' });
    res.json({ id: member.id });
  } catch (error) {
    next(error);
  }
}

api.post('/signin', signIn); // ! require-auth-rate-limit
api.post('/password/reset', (req, res, next) => resetPassword(req, res).catch(next)); // ! require-auth-rate-limit

async function resetPassword(req, res) {
  const { email, code } = req.body; // ! no-unvalidated-input (strict)
  if (!email || !code) return res.status(400).send('Missing data');
  await Member.update({ card: code }, { where: { email } });
  res.sendStatus(204);
}

app.use('/api', api);

app.use(function onError(error, req, res, next) {
  if (res.headersSent) return next(error);
  res.status(500);
  res.send('<pre>' + error.stack + '</pre>'); // ! no-stack-trace-leak
});

sequelize.sync().then(() => app.listen(3000));
