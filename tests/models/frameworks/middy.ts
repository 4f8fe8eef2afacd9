import middy from '@middy/core';
import httpErrorHandler from '@middy/http-error-handler';
import httpJsonBodyParser from '@middy/http-json-body-parser';

import { save } from './store';

export const create = middy(async (event) => {
  await save(event.body); // source: remote
  if (event.queryStringParameters.next === '1') return { statusCode: 302, headers: { Location: event.headers.referer } }; // source: remote; sink: redirect
  return { statusCode: 200, body: JSON.stringify({ id: event.pathParameters.id, path: event.rawPath, cookies: event.cookies }) }; // source: remote; sink: response
}).use(httpJsonBodyParser()).use(httpErrorHandler());

export const list = middy()
  .before((request) => { console.log(request.event.headers); }) // source: remote
  .onError((request) => { request.response.body = request.error.message; }) // source: error; sink: response
  .handler(async () => ({ statusCode: 200, body: '[]' })); // sink: response
