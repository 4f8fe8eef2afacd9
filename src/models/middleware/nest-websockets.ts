import { definePackage } from '../schema.js';

/** The gateway's options go to socket.io: no `cors` there, no CORS headers. */
export default definePackage({
  packages: ['@nestjs/websockets'],
  docs: 'https://docs.nestjs.com/websockets/gateways',
  settings: [
    { kind: 'cors', at: 'WebSocketGateway(0).cors', origin: 'origin', credentials: 'credentials', methods: 'methods', defaults: { origin: '*', credentials: false }, whenTrue: 'reflect', takesList: true },
    { kind: 'cors', at: 'WebSocketGateway(1).cors', origin: 'origin', credentials: 'credentials', methods: 'methods', defaults: { origin: '*', credentials: false }, whenTrue: 'reflect', takesList: true },
  ],
});
