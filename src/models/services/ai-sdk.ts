import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['ai', 'ai/rsc', '@ai-sdk/rsc'],
  docs: 'https://ai-sdk.dev/docs/reference/ai-sdk-core',
  sinks: [
    { at: '{generateText,streamText,generateObject,streamObject,streamUI,embed,embedMany,generateImage,experimental_generateImage,generateSpeech,experimental_generateSpeech,transcribe,experimental_transcribe,rerank}(0)', kind: 'ai' },
    { at: '{Agent,Experimental_Agent,ToolLoopAgent}#.{generate,stream}(0)', kind: 'ai' },
  ],
  propagators: [{ at: '{convertToModelMessages,convertToCoreMessages}()', from: ['(0)'] }],
});
