import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['express-zod-api'],
  docs: 'https://github.com/RobinTail/express-zod-api#create-your-first-endpoint',
  places: { factory: ['defaultEndpointsFactory', 'EndpointsFactory#', 'factory.{addMiddleware,addExpressMiddleware,addOptions,addContext,use}()'] },
  sources: [
    { at: 'factory.{build,buildVoid}(0).handler=>0.input', kind: 'remote', shape: 'object', part: 'body', validated: true },
    { at: 'Middleware(0).handler=>0.input', kind: 'remote', shape: 'object', part: 'body', validated: true },
  ],
});
