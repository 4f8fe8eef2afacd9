import type { APIGatewayProxyEventV2, APIGatewayProxyHandler, SQSEvent } from 'aws-lambda';

const save = async (value: unknown) => value;

export const create: APIGatewayProxyHandler = async (event) => {
  await save(JSON.parse(event.body ?? '{}')); // source: remote
  const { id } = event.pathParameters ?? {}; // source: remote
  if (event.queryStringParameters?.next === '1') { // source: remote
    return { statusCode: 302, headers: { Location: event.headers.referer }, body: '' }; // source: remote; sink: redirect; sink: response
  }
  return { statusCode: 200, body: JSON.stringify({ id, path: event.path }) }; // source: remote; sink: response
};

export const callback: APIGatewayProxyHandler = (event, context, done) => {
  done(null, { statusCode: 200, body: event.path }); // source: remote; sink: response
};

export const modern = async (event: APIGatewayProxyEventV2) => ({ statusCode: 200, body: event.cookies?.join() }); // source: remote

export const queue = async (event: SQSEvent) => { await save(event.Records[0].body); };
