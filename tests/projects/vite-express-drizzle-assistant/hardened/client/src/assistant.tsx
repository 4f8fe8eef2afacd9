import { useState } from 'react';

const firebase = {
  apiKey: import.meta.env.VITE_FIREBASE_API_KEY,
  projectId: import.meta.env.VITE_FIREBASE_PROJECT_ID,
};

export function Assistant() {
  const [answer, setAnswer] = useState('');
  async function ask(content: string) {
    const reply = await fetch('/api/chat', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ messages: [{ role: 'user', content }] }),
    });
    const message = await reply.json();
    setAnswer(message.content ?? '');
  }
  return (
    <main data-project={firebase.projectId} data-api={import.meta.env.VITE_API_URL}>
      <button onClick={() => ask('Hello')}>Ask</button>
      <p>{answer}</p>
    </main>
  );
}
