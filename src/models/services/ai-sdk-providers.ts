import { definePackage } from '../schema.js';

export default definePackage({
  packages: [
    '@ai-sdk/openai', '@ai-sdk/anthropic', '@ai-sdk/google', '@ai-sdk/groq', '@ai-sdk/mistral', '@ai-sdk/cohere', '@ai-sdk/xai', '@ai-sdk/azure', '@ai-sdk/deepseek', '@ai-sdk/togetherai', '@ai-sdk/fireworks', '@ai-sdk/perplexity', '@ai-sdk/openai-compatible', '@ai-sdk/replicate', '@ai-sdk/elevenlabs', '@ai-sdk/deepgram', '@ai-sdk/cerebras', '@ai-sdk/fal', '@openrouter/ai-sdk-provider',
  ],
  docs: 'https://ai-sdk.dev/providers/ai-sdk-providers',
  secretSlots: [
    { at: '{createOpenAI,createAnthropic,createGoogleGenerativeAI,createGroq,createMistral,createCohere,createXai,createAzure,createDeepSeek,createTogetherAI,createFireworks,createPerplexity,createOpenAICompatible,createReplicate,createElevenLabs,createDeepgram,createCerebras,createFal,createOpenRouter}(0).apiKey', is: 'key', variable: 'AI_API_KEY' },
  ],
});
