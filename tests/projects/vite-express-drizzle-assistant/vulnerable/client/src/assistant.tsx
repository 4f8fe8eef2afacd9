import OpenAI from 'openai';
import { useState } from 'react';

const client = new OpenAI({
  apiKey: import.meta.env.VITE_OPENAI_API_KEY, // ! no-public-env-secrets
  dangerouslyAllowBrowser: true, // ! no-public-env-secrets
});

const firebase = {
  apiKey: import.meta.env.VITE_FIREBASE_API_KEY,
  projectId: import.meta.env.VITE_FIREBASE_PROJECT_ID,
};

export function Assistant() {
  const [answer, setAnswer] = useState('');
  async function ask(content: string) {
    const completion = await client.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content }] });
    setAnswer(completion.choices[0].message.content ?? '');
  }
  return (
    <main data-project={firebase.projectId} data-api={import.meta.env.VITE_API_URL}>
      <button onClick={() => ask('Hello')}>Ask</button>
      <p>{answer}</p>
    </main>
  );
}
