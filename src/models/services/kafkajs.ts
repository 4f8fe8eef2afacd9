import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['kafkajs'],
  docs: 'https://kafka.js.org/docs/producing',
  places: { producer: ['Kafka#.producer()', 'Kafka#.producer().transaction().await', 'type:Producer'] },
  sinks: [{ at: 'producer.{send,sendBatch}(0)', kind: 'queue' }],
  serverOnly: [{}],
  secretSlots: [
    { at: 'Kafka(0).sasl.password', is: 'password', variable: 'KAFKA_PASSWORD' },
  ],
});
