import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@google-cloud/vertexai'],
  docs: 'https://cloud.google.com/vertex-ai/generative-ai/docs/reference/nodejs/latest',
  places: { model: ['VertexAI#.getGenerativeModel()', 'VertexAI#.preview.getGenerativeModel()', 'model.startChat()'] },
  sinks: [{ at: 'model.{generateContent,generateContentStream,sendMessage,sendMessageStream}(0)', kind: 'ai' }],
});
