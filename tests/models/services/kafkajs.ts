import { Kafka } from 'kafkajs';

const producer = new Kafka({ brokers: ['localhost:9092'] }).producer();

export const enqueue = (order: string) => producer.send({ topic: 'orders', messages: [{ value: order }] }); // sink: queue
