import { ConverseCommand } from '@aws-sdk/client-bedrock-runtime';

export const ask = (messages: never[]) => new ConverseCommand({ modelId: 'small', messages }); // sink: ai
