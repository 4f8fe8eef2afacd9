import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['next-safe-action', 'next-safe-action/zod'],
  docs: 'https://next-safe-action.dev/docs/define-actions/create-the-client',
  places: {
    client: ['createSafeActionClient()', 'client.{use,useValidated,metadata,schema,inputSchema,bindArgsSchemas,outputSchema}()'],
    received: ['client.{action,stateAction}(0)=>0'],
  },
  sources: [
    { at: 'received.parsedInput', kind: 'remote', shape: 'object', part: 'arguments', validated: true },
    { at: 'received.bindArgsParsedInputs', kind: 'remote', shape: 'object', part: 'arguments', validated: true },
    { at: 'received.{clientInput,bindArgsClientInputs}', kind: 'remote', shape: 'object', part: 'arguments' },
    { at: 'client.use(0)=>0.clientInput', kind: 'remote', shape: 'object', part: 'arguments' },
    // Before version 7 the client itself took the schema and the action.
    { at: 'client(1)=>0', kind: 'remote', shape: 'object', part: 'arguments', validated: true },
  ],
});
