import amqp, { type Channel } from 'amqplib';

export async function enqueue(order: string, other: Channel) {
  const connection = await amqp.connect('amqp://localhost');
  const channel = await connection.createChannel();
  channel.sendToQueue('orders', Buffer.from(order)); // sink: queue
  other.publish('shop', 'orders', Buffer.from(order)); // sink: queue
}
// file: secrets.ts
import amqp from 'amqplib';
export const connection = amqp.connect({ hostname: 'queue.internal', username: 'shop', password: process.env.AMQP_PASSWORD }); // secret: password
