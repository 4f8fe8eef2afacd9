import middy from '@middy/core';
import validator from '@middy/validator';
import { transpileSchema } from '@middy/validator/transpile';

export const handler = middy(async () => ({ statusCode: 200 })).use(validator({ eventSchema: transpileSchema({ type: 'object' }) })); // protection: validation
