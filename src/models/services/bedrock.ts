import { definePackage } from '../schema.js';

/** The command carries what the model is asked. */
export default definePackage({
  packages: ['@aws-sdk/client-bedrock-runtime'],
  docs: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-api.html',
  sinks: [{ at: '{InvokeModelCommand,InvokeModelWithResponseStreamCommand,ConverseCommand,ConverseStreamCommand}(0)', kind: 'ai' }],
});
