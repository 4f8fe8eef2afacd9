import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@google/generative-ai', '@google/genai', '@google-cloud/vertexai'],
  docs: 'https://googleapis.github.io/js-genai/',
  places: {
    model: ['{GoogleGenerativeAI,VertexAI}#.getGenerativeModel()', 'GenerativeModel#'],
    client: ['GoogleGenAI#'],
  },
  sinks: [
    { at: 'model.{generateContent,generateContentStream,embedContent,batchEmbedContents}(0)', kind: 'ai' },
    { at: 'model.startChat().{sendMessage,sendMessageStream}(0)', kind: 'ai' },
    { at: 'client.models.{generateContent,generateContentStream,embedContent,generateImages,editImage,generateVideos}(0)', kind: 'ai' },
    { at: 'client.chats.create().{sendMessage,sendMessageStream}(0)', kind: 'ai' },
  ],
  secretSlots: [
    { at: 'GoogleGenerativeAI(0)', is: 'key', variable: 'GEMINI_API_KEY' },
    { at: 'GoogleGenAI(0).apiKey', is: 'key', variable: 'GEMINI_API_KEY' },
  ],
});
