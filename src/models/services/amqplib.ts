import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['amqplib', 'amqplib/callback_api'],
  docs: 'https://amqp-node.github.io/amqplib/channel_api.html',
  places: {
    connection: ['connect().await', 'connect(last)=>1'],
    channel: ['connection.{createChannel,createConfirmChannel}().await', 'connection.{createChannel,createConfirmChannel}(0)=>1', 'type:Channel', 'type:ConfirmChannel'],
  },
  sinks: [
    { at: 'channel.sendToQueue(1)', kind: 'queue' },
    { at: 'channel.publish(2)', kind: 'queue' },
  ],
  serverOnly: [{}],
  secretSlots: [
    { at: 'connect(0).password', is: 'password', variable: 'AMQP_PASSWORD', host: 'hostname' },
  ],
});
