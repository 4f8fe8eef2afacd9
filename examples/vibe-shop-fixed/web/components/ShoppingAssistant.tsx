'use client';

import { type FormEvent, useState } from 'react';

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
      const response = await fetch('/api/assistant', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ messages: next.slice(-10) }),
      });
      const { answer } = (await response.json()) as { answer?: string };
      setMessages([...next, { role: 'assistant', content: answer ?? 'I am busy right now, please try again later.' }]);
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
