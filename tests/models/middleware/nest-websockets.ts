import { WebSocketGateway } from '@nestjs/websockets';

@WebSocketGateway({ cors: { origin: 'https://shop.example' } }) // settings: cors
export class Orders {}

@WebSocketGateway(8080, { cors: { origin: ['https://shop.example'] } }) // settings: cors
export class Stock {}
