import { LoopsClient } from 'loops';

export const send = (email: string) => new LoopsClient('k').sendTransactionalEmail({ transactionalId: 't', email }); // sink: mail; secret: key
// file: secrets.ts
import { LoopsClient } from 'loops';
export const loops = new LoopsClient(process.env.LOOPS_API_KEY); // secret: key
