import { useState } from 'react';

const endpoint = process.env.NEXT_PUBLIC_API_URL;

export default function Signup() {
  const [email, setEmail] = useState('');
  const send = () =>
    fetch(endpoint + '/subscribe', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, site: process.env.NEXT_PUBLIC_GA_MEASUREMENT_ID }),
    });
  return (
    <form onSubmit={send}>
      <input value={email} onChange={(e) => setEmail(e.target.value)} />
    </form>
  );
}
