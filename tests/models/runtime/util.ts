import util, { format } from 'node:util';

export const shown = (job) => util.inspect(job, { depth: 4 }); // carries
export const line = (job) => format('%o', job); // carries
