import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['discord.js', 'telegraf', 'grammy', 'node-telegram-bot-api', '@slack/web-api', 'eris'],
  docs: 'https://discordjs.guide/preparations/',
  secretSlots: [
    { at: 'Client#.login(0)', is: 'key', variable: 'BOT_TOKEN' },
    { at: '{Telegraf,Bot,WebClient,default}(0)', is: 'key', variable: 'BOT_TOKEN' },
  ],
});
