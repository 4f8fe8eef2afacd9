import type { Express, Request, Response } from 'express';
import { createServer, type Server } from 'http';
import OpenAI from 'openai';
import { storage } from './storage';

const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });

export async function registerRoutes(app: Express): Promise<Server> {
  app.post('/api/login', async (req: Request, res: Response) => { // ! require-auth-rate-limit
    try {
      const { username, password } = req.body; // ! no-unvalidated-input
      const user = await storage.verify(username, password);
      if (!user) return res.status(401).json({ message: 'Invalid credentials' });
      res.json(user);
    } catch (error) {
      res.status(500).json({ message: error instanceof Error ? error.message : 'Login failed' }); // ! no-stack-trace-leak
    }
  });

  app.post('/api/chat', async (req, res) => { // ! require-route-quota (strict)
    const { messages, model = 'gpt-4o-mini' } = req.body; // ! no-unvalidated-input
    try {
      const completion = await openai.chat.completions.create({ model, messages });
      res.json(completion.choices[0].message);
    } catch (error: any) {
      res.status(502).json({ message: 'The model failed', error: error.message }); // ! no-stack-trace-leak
    }
  });

  app.get('/api/chats', async (req, res) => {
    const search = req.query.search as string;
    res.json(await storage.searchChats(search, 'created_at'));
  });

  app.patch('/api/settings', async (req, res) => { // ! require-route-auth (strict)
    const saved = await storage.saveSettings(req.body.userId, req.body.settings); // ! no-unvalidated-input
    res.json(saved);
  });

  app.get('/api/debug', (_req, res) => {
    res.json(process.env); // ! no-public-env-secrets
  });

  return createServer(app);
}
