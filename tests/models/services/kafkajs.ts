import { Kafka } from 'kafkajs';

const producer = new Kafka({ brokers: ['localhost:9092'] }).producer();

export const enqueue = (order: string) => producer.send({ topic: 'orders', messages: [{ value: order }] }); // sink: queue
// file: secrets.ts
import { Kafka } from 'kafkajs';
export const kafka = new Kafka({ brokers: ['queue.internal:9092'], sasl: { mechanism: 'plain', username: 'shop', password: process.env.KAFKA_PASSWORD } }); // secret: password
