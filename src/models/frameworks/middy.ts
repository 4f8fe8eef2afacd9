import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@middy/core'],
  docs: 'https://middy.js.org/docs/intro/getting-started',
  places: {
    chain: ['default()', 'middy()', 'chain.{use,before,after,onError}()'],
    handler: ['default(0)', 'middy(0)', 'chain.handler(0)'],
    event: ['handler=>0', 'chain.{before,after,onError}(0)=>0.event'],
  },
  sources: [
    // Only events of HTTP gateways have these fields. The body parser makes an object of the body.
    { at: 'event.body', kind: 'remote', shape: 'object', part: 'body' },
    { at: 'event.{queryStringParameters,multiValueQueryStringParameters,rawQueryString}', kind: 'remote', shape: 'string', part: 'query' },
    { at: 'event.pathParameters', kind: 'remote', shape: 'string', part: 'params' },
    { at: 'event.{headers,multiValueHeaders}', kind: 'remote', shape: 'string', part: 'headers' },
    { at: 'event.cookies', kind: 'remote', shape: 'string', part: 'cookies' },
    { at: 'event.{path,rawPath}', kind: 'remote', shape: 'string', part: 'url' },
    { at: 'chain.onError(0)=>0.error', kind: 'error' },
  ],
  sinks: [
    { at: 'handler=>return.body', kind: 'response' },
    { at: 'chain.onError(0)=>0.response.body=', kind: 'response' },
    { at: 'handler=>return.headers.{Location,location}', kind: 'redirect' },
  ],
  identities: [{ at: 'chain.{use,before,after,onError}()', is: 'this' }],
  procedures: [
    { register: 'default', step: 'wraps', behind: 'the gateway of this function' },
    { register: 'middy', step: 'wraps', behind: 'the gateway of this function' },
    { register: 'chain.handler', step: 'answers', behind: 'the gateway of this function' },
    { register: 'chain.{use,before}', step: 'middleware' },
    { register: 'chain.{after,onError}', step: 'passes' },
  ],
});
