import type { Express, NextFunction, Request, Response } from 'express';
import { createServer, type Server } from 'http';
import OpenAI from 'openai';
import { rateLimit } from 'express-rate-limit';
import { z } from 'zod';
import { storage } from './storage';

declare module 'express-session' {
  interface SessionData {
    userId: number;
  }
}

const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });

const loginSchema = z.object({ username: z.string().max(60), password: z.string().max(72) });
const chatSchema = z.object({
  messages: z.array(z.object({ role: z.enum(['user', 'assistant']), content: z.string().max(4000) })).max(40),
});
const settingsSchema = z.object({ settings: z.object({ theme: z.enum(['light', 'dark']) }) });

function requireUser(req: Request, res: Response, next: NextFunction) {
  if (!req.session.userId) return res.status(401).json({ message: 'Please log in' });
  next();
}

export async function registerRoutes(app: Express): Promise<Server> {
  const loginLimiter = rateLimit({ windowMs: 15 * 60 * 1000, limit: 5 });
  const chatLimiter = rateLimit({ windowMs: 60 * 1000, limit: 10 });

  app.post('/api/login', loginLimiter, async (req: Request, res: Response) => {
    try {
      const { username, password } = loginSchema.parse(req.body);
      const user = await storage.verify(username, password);
      if (!user) return res.status(401).json({ message: 'Invalid credentials' });
      req.session.userId = user.id;
      res.json({ id: user.id });
    } catch (error) {
      if (error instanceof z.ZodError) return res.status(400).json({ message: error.message });
      console.error(error instanceof Error ? error.message : 'Login failed');
      res.status(500).json({ message: 'Login failed' });
    }
  });

  app.post('/api/chat', requireUser, chatLimiter, async (req, res) => {
    const { messages } = chatSchema.parse(req.body);
    try {
      const completion = await openai.chat.completions.create({ model: 'gpt-4o-mini', messages });
      res.json(completion.choices[0].message);
    } catch (error: any) {
      console.error(error.message);
      res.status(502).json({ message: 'The model failed' });
    }
  });

  app.get('/api/chats', requireUser, async (req, res) => {
    const search = req.query.search as string;
    res.json(await storage.searchChats(req.session.userId!, search));
  });

  app.patch('/api/settings', requireUser, async (req, res) => {
    const { settings } = settingsSchema.parse(req.body);
    const saved = await storage.saveSettings(req.session.userId!, settings);
    res.json(saved);
  });

  app.get('/api/debug', (_req, res) => {
    res.json({ node: process.version, env: process.env.NODE_ENV });
  });

  return createServer(app);
}
