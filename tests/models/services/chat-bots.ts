import { Client } from 'discord.js';
import { Telegraf } from 'telegraf';
new Client({ intents: [] }).login(process.env.DISCORD_TOKEN); // secret: key
export const bot = new Telegraf(process.env.TELEGRAM_BOT_TOKEN); // secret: key
