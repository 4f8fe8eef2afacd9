import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Google AI',
  docs: 'https://ai.google.dev/gemini-api/docs/api-key',
  tokens: [
    {
      name: 'API key',
      keywords: ['gemini', 'googleai', 'google_ai', 'google-ai', 'genai', 'generativeai', 'google_generative', 'google-generative', 'generativelanguage', 'googleaistudio', 'aistudio', 'x-goog-api-key'],
      pattern: 'AIza[A-Za-z0-9_-]{35}',
      where: 'named',
      saysSecret: false,
      overrules: true,
      remedy: 'Delete it in Google AI Studio under API keys, make a new one and restrict it to the Gemini API',
      samples: {
        found: ['GEMINI_API_KEY=AIza{base64url*34}a', '"GOOGLE_GENERATIVE_AI_API_KEY": "AIza{base64url*34}a"', "new GoogleGenerativeAI('AIza{base64url*34}a')", 'new GoogleGenAI({ apiKey: "AIza{base64url*34}a" })', 'x-goog-api-key: AIza{base64url*34}a'],
        silent: ['GOOGLE_MAPS_API_KEY=AIza{base64url*34}a', 'apiKey: "AIza{base64url*34}a"', 'GEMINI_API_KEY=AIza{x*35}', 'GEMINI_API_KEY=AIza{base64url*20}'],
      },
    },
    {
      name: 'API key in an address',
      keywords: ['generativelanguage.googleapis.com'],
      pattern: String.raw`generativelanguage\.googleapis\.com/[A-Za-z0-9_./:-]{1,120}\?(?:alt=sse&)?key=(?<secret>AIza[A-Za-z0-9_-]{35})`,
      overrules: true,
      remedy: 'Delete it in Google AI Studio under API keys, make a new one and restrict it to the Gemini API',
      samples: {
        found: ["fetch('https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent?key=AIza{base64url*34}a')", 'url: https://generativelanguage.googleapis.com/v1/models?key=AIza{base64url*34}a'],
        silent: ['https://generativelanguage.googleapis.com/v1beta/models/gemini-pro:generateContent?key=${key}', 'https://maps.googleapis.com/maps/api/js?key=AIza{base64url*34}a'],
      },
    },
    {
      name: 'auth key',
      keywords: ['aq.ab8'],
      pattern: String.raw`AQ\.Ab8[A-Za-z0-9_-]{40,70}`,
      remedy: 'Delete it in Google AI Studio under API keys and make a new one',
      samples: { found: ['AQ.Ab8RN6{base64url*44}', 'GEMINI_API_KEY="AQ.Ab8RN6{base64url*44}"'], silent: ['AQ.Ab8RN6{alnum*10}', 'FAQ.Ab8RN6{base64url*44}'] },
    },
  ],
});
