import express from 'express';
import http from 'http';
import mongoose from 'mongoose';
import bcrypt from 'bcryptjs';
import { Server } from 'socket.io';
import { sendMail } from './mail.js';

const app = express();
const server = http.createServer(app);
const io = new Server(server, {
  cors: { origin: '*', credentials: true }, // ! no-permissive-cors
});

mongoose.connect(process.env.MONGODB_URI);

const User = mongoose.model('User', new mongoose.Schema({ email: String, password: String, otp: String }));
const Message = mongoose.model('Message', new mongoose.Schema({ room: String, text: String, user: String }));

app.use(express.json());

const handle = (fn) => async (req, res) => {
  try {
    await fn(req, res);
  } catch (error) {
    console.log(error);
    res.status(500).json({ success: false, error: error.stack || error.message }); // ! no-stack-trace-leak
  }
};

app.post('/register', handle(async (req, res) => { // ! require-auth-rate-limit
  const user = new User(req.body); // ! no-unvalidated-input
  await user.save();
  res.status(201).json({ id: user.id });
}));

app.post('/verify-otp', handle(async (req, res) => { // ! require-auth-rate-limit
  const { email, otp } = req.body; // ! no-unvalidated-input
  const user = await User.findOne({ email, otp });
  res.json({ ok: user !== null });
}));

app.post('/forgot-password', handle(async ({ body }, res) => { // ! require-auth-rate-limit
  const user = await User.findOne({ email: body.email }); // ! no-unvalidated-input
  if (user) await sendMail(user.email, 'Reset your password');
  res.json({ ok: true });
}));

app.get('/rooms/:room/messages', handle(async (req, res) => { // ! require-route-auth (strict)
  const messages = await Message.find({ room: req.params.room }).limit(50).lean();
  res.json(messages);
}));

app.post('/rooms/:room/messages', handle(async (req, res) => {
  if (!req.body.text) return res.status(400).json({ error: 'text is required' }); // ! no-unvalidated-input (strict)
  const message = await Message.create({ room: req.params.room, text: req.body.text });
  io.to(req.params.room).emit('message', message);
  res.status(201).json(message);
}));

app.get('/me/:id', async (req, res) => {
  try {
    const user = await User.findById(req.params.id).select('email');
    res.json(user);
  } catch (error) {
    res.status(400).send(error); // ! no-stack-trace-leak
  }
});

app.post('/seen', async (req, res) => {
  const ids = Array.isArray(req.body.ids) ? req.body.ids.filter((id) => mongoose.isValidObjectId(id)).slice(0, 100) : [];
  await Message.updateMany({ _id: { $in: ids } }, { $set: { seen: true } });
  res.sendStatus(204);
});

server.listen(5000);
