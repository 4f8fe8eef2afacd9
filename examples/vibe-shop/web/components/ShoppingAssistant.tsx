'use client';

import OpenAI from 'openai';
import { type FormEvent, useState } from 'react';

// Initialize the OpenAI client
const openai = new OpenAI({
  apiKey: process.env.NEXT_PUBLIC_OPENAI_API_KEY, // ! no-public-env-secrets, no-env-drift (strict)
  dangerouslyAllowBrowser: true, // ! no-public-env-secrets
});

interface Message {
  role: 'user' | 'assistant';
  content: string;
}

export function ShoppingAssistant() {
  const [messages, setMessages] = useState<Message[]>([]);
  const [input, setInput] = useState('');
  const [loading, setLoading] = useState(false);

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (!input.trim()) return;

    const next: Message[] = [...messages, { role: 'user', content: input }];
    setMessages(next);
    setInput('');
    setLoading(true);

    try {
      const completion = await openai.chat.completions.create({ model: 'gpt-4o-mini', messages: next });
      setMessages([...next, { role: 'assistant', content: completion.choices[0]?.message.content ?? '' }]);
    } catch (error) {
      console.error('Assistant failed:', error);
    } finally {
      setLoading(false);
    }
  }

  return (
    <section className="assistant">
      <h2>✨ Ask our shopping assistant</h2>
      <ul>
        {messages.map((message, index) => (
          <li key={index} className={message.role}>
            {message.content}
          </li>
        ))}
      </ul>
      <form onSubmit={handleSubmit}>
        <input value={input} onChange={(e) => setInput(e.target.value)} placeholder="I need shoes for a wedding…" />
        <button type="submit" disabled={loading}>
          {loading ? 'Thinking…' : 'Send'}
        </button>
      </form>
    </section>
  );
}
