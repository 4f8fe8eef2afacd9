import Pusher from 'pusher';

const pusher = new Pusher({ appId: 'shop' });

export function hook(req, res) {
  if (!pusher.webhook({ headers: req.headers, rawBody: req.body }).isValid()) return res.sendStatus(401); // protection: signature
  return res.end();
}
// file: secrets.ts
import Pusher from 'pusher';
export const pusher = new Pusher({ appId: '1', key: 'k', secret: process.env.PUSHER_SECRET }); // secret: key
