import { definePackage } from '../schema.js';

const TYPES = ['APIGatewayProxyHandler', 'APIGatewayProxyHandlerV2', 'APIGatewayProxyWithCognitoAuthorizerHandler', 'APIGatewayProxyWithLambdaAuthorizerHandler', 'ALBHandler', 'LambdaFunctionURLHandler'] as const;
const EVENTS = ['APIGatewayProxyEvent', 'APIGatewayProxyEventV2', 'APIGatewayEvent', 'ALBEvent', 'LambdaFunctionURLEvent', 'APIGatewayProxyWithCognitoAuthorizerEvent', 'APIGatewayProxyEventV2WithRequestContext', 'APIGatewayProxyEventV2WithJWTAuthorizer', 'APIGatewayProxyEventV2WithLambdaAuthorizer'] as const;

/** Only events of HTTP gateways come from clients; queues, buckets and schedules have types of their own. */
export default definePackage({
  packages: ['aws-lambda', '@types/aws-lambda'],
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/typescript-handler.html',
  places: {
    handler: TYPES.map((type) => `type:${type}` as const),
    event: ['handler=>0', ...EVENTS.map((type) => `type:${type}` as const)],
  },
  sources: [
    { at: 'event.body', kind: 'remote', shape: 'string', part: 'body' },
    { at: 'event.{queryStringParameters,multiValueQueryStringParameters,rawQueryString}', kind: 'remote', shape: 'string', part: 'query' },
    { at: 'event.pathParameters', kind: 'remote', shape: 'string', part: 'params' },
    { at: 'event.{headers,multiValueHeaders}', kind: 'remote', shape: 'string', part: 'headers' },
    { at: 'event.cookies', kind: 'remote', shape: 'string', part: 'cookies' },
    { at: 'event.{path,rawPath}', kind: 'remote', shape: 'string', part: 'url' },
  ],
  sinks: [
    { at: 'handler=>return.body', kind: 'response' },
    { at: 'handler=>2(1).body', kind: 'response' },
    { at: 'handler=>return.headers.{Location,location}', kind: 'redirect' },
  ],
  procedures: [
    { register: 'handler', step: 'handler', behind: 'the gateway of this function' },
    { register: 'event', step: 'received', behind: 'the gateway of this function' },
  ],
});
