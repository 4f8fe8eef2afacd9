import { definePackage } from '../schema.js';

/** Clients with the shape of OpenAI's: Groq, Mistral, Together, Cohere, Hugging Face. */
export default definePackage({
  packages: ['groq-sdk', '@mistralai/mistralai', 'together-ai', 'cohere-ai', '@huggingface/inference'],
  docs: 'https://console.groq.com/docs/libraries',
  places: { client: ['default#', '{Groq,Mistral,Together,CohereClient,CohereClientV2,HfInference,InferenceClient}#'] },
  publicSlots: [{ at: '{default,Groq}(0).dangerouslyAllowBrowser', holds: 'switch' }],
  sinks: [
    { at: 'client.chat.completions.create(0)', kind: 'ai' },
    { at: 'client.chat.{complete,stream}(0)', kind: 'ai' },
    { at: 'client.{chat,chatStream,generate,embed,chatCompletion,chatCompletionStream,textGeneration,textToImage}(0)', kind: 'ai' },
  ],
  secretSlots: [
    { at: '{default,Groq,Mistral,Together,CohereClient,CohereClientV2}(0).{apiKey,token}', is: 'key', variable: 'AI_API_KEY' },
    { at: '{HfInference,InferenceClient,MistralClient}(0)', is: 'key', variable: 'HF_TOKEN' },
  ],
});
