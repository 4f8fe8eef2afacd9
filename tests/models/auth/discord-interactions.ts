import express from 'express';
import { verifyKey, verifyKeyMiddleware } from 'discord-interactions';

const app = express();
app.post('/interactions', verifyKeyMiddleware(process.env.DISCORD_KEY ?? ''), (req, res) => res.end()); // protection: signature

export async function check(body: string, signature: string, timestamp: string) {
  if (!(await verifyKey(body, signature, timestamp, process.env.DISCORD_KEY ?? ''))) throw new Error('Not from Discord.'); // protection: signature
}
