import { createServer } from 'node:http';
import { Server } from 'socket.io';

export const shop = new Server(createServer(), { cors: { origin: 'https://shop.example', credentials: true } }); // settings: cors
export const stock = new Server({ cors: { origin: ['https://stock.example'] } }); // settings: cors
