import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@langchain/openai', '@langchain/anthropic', '@langchain/google-genai', '@langchain/mistralai', '@langchain/groq', '@langchain/cohere'],
  docs: 'https://js.langchain.com/docs/concepts/runnables',
  places: { model: ['{ChatOpenAI,OpenAI,AzureChatOpenAI,ChatAnthropic,ChatGoogleGenerativeAI,ChatMistralAI,ChatGroq,ChatCohere}#', 'model.{bind,bindTools,withStructuredOutput,withConfig,pipe}()'] },
  sinks: [{ at: 'model.{invoke,stream,batch,call,predict,generate}(0)', kind: 'ai' }],
  secretSlots: [
    { at: '{ChatOpenAI,OpenAI,OpenAIEmbeddings,ChatAnthropic,ChatGoogleGenerativeAI,ChatMistralAI,ChatGroq,ChatCohere}(0).{apiKey,openAIApiKey,anthropicApiKey}', is: 'key', variable: 'OPENAI_API_KEY' },
  ],
});
