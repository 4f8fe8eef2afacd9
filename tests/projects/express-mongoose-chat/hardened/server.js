import express from 'express';
import http from 'http';
import mongoose from 'mongoose';
import bcrypt from 'bcryptjs';
import jwt from 'jsonwebtoken';
import { Server } from 'socket.io';
import rateLimit from 'express-rate-limit';
import { celebrate, errors, Joi, Segments } from 'celebrate';
import { sendMail } from './mail.js';

const app = express();
const server = http.createServer(app);
const io = new Server(server, {
  cors: { origin: ['https://chat.example.com'], credentials: true },
});

mongoose.connect(process.env.MONGODB_URI);

const User = mongoose.model('User', new mongoose.Schema({ email: String, password: String, otp: String }));
const Message = mongoose.model('Message', new mongoose.Schema({ room: String, text: String, user: String, recipients: [String] }));

app.use(express.json());

const handle = (fn) => async (req, res) => {
  try {
    await fn(req, res);
  } catch (error) {
    console.log(error);
    res.status(500).json({ success: false, error: 'Something went wrong' });
  }
};

const signedIn = (req, res, next) => {
  const token = req.get('authorization')?.split(' ')[1];
  if (!token) return res.status(401).json({ error: 'Sign in first' });
  try {
    req.userId = jwt.verify(token, process.env.JWT_SECRET, { algorithms: ['HS256'] }).sub;
    next();
  } catch {
    res.status(401).json({ error: 'Sign in again' });
  }
};

const authLimiter = rateLimit({ windowMs: 15 * 60 * 1000, max: 5, standardHeaders: true });
const email = Joi.string().email().max(254).required();

app.post(
  '/register',
  authLimiter,
  celebrate({ [Segments.BODY]: { email, password: Joi.string().min(12).max(72).required() } }),
  handle(async (req, res) => {
    const { email, password } = req.body;
    const user = new User({ email, password: await bcrypt.hash(password, 12) });
    await user.save();
    res.status(201).json({ id: user.id });
  })
);

app.post('/verify-otp', authLimiter, celebrate({ body: Joi.object({ email, otp: Joi.string().length(6).required() }) }), handle(async (req, res) => {
  const { email, otp } = req.body;
  const user = await User.findOne({ email, otp });
  if (!user) return res.status(401).json({ ok: false });
  res.json({ ok: true, token: jwt.sign({ sub: user.id }, process.env.JWT_SECRET, { expiresIn: '12h' }) });
}));

app.post('/forgot-password', authLimiter, celebrate({ body: Joi.object({ email }) }), handle(async ({ body }, res) => {
  const user = await User.findOne({ email: body.email });
  if (user) await sendMail(user.email, 'Reset your password');
  res.json({ ok: true });
}));

app.get('/rooms/:room/messages', signedIn, handle(async (req, res) => {
  const messages = await Message.find({ room: req.params.room, recipients: req.userId }).limit(50).lean();
  res.json(messages);
}));

app.post('/rooms/:room/messages', signedIn, handle(async (req, res) => {
  const { text } = req.body;
  if (typeof text !== 'string' || text.length === 0 || text.length > 2000) {
    return res.status(400).json({ error: 'text of up to 2000 characters is required' });
  }
  const message = await Message.create({ room: req.params.room, text, user: req.userId });
  io.to(req.params.room).emit('message', message);
  res.status(201).json(message);
}));

app.get('/me/:id', signedIn, async (req, res) => {
  if (req.params.id !== req.userId) return res.sendStatus(403);
  try {
    const user = await User.findById(req.params.id).select('email');
    res.json(user);
  } catch (error) {
    console.error(error);
    res.status(400).send('Unknown user');
  }
});

app.post('/seen', signedIn, async (req, res) => {
  const ids = Array.isArray(req.body.ids) ? req.body.ids.filter((id) => mongoose.isValidObjectId(id)).slice(0, 100) : [];
  await Message.updateMany({ _id: { $in: ids }, recipients: req.userId }, { $set: { seen: true } });
  res.sendStatus(204);
});

app.use(errors());

server.listen(5000);
