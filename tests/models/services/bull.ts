import Queue from 'bull';

const mails = new Queue('mails');

export async function enqueue(order: object) {
  await mails.add(order); // sink: queue
  await mails.add('receipt', order); // sink: queue
  await mails.addBulk([{ data: order }]); // sink: queue
}
