import { LoopsClient } from 'loops';

export const send = (email: string) => new LoopsClient('k').sendTransactionalEmail({ transactionalId: 't', email }); // sink: mail
