import Mux from '@mux/mux-node';

const mux = new Mux();

export const received = async (body: string, headers: Headers) => (await mux.webhooks.unwrap(body, headers)).type; // protection: signature
