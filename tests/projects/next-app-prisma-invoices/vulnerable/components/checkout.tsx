'use client';

import { loadStripe } from '@stripe/stripe-js';

const stripe = loadStripe(process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY!);

export function Checkout({ invoiceId }: { invoiceId: string }) {
  async function pay() {
    const res = await fetch('https://api.mailer.example/send', {
      method: 'POST',
      headers: { Authorization: `Bearer ${process.env.NEXT_PUBLIC_MAILER_SECRET}` }, // ! no-public-env-secrets
      body: JSON.stringify({ invoiceId }),
    });
    if (res.ok) await (await stripe)?.redirectToCheckout({ sessionId: await res.text() });
  }
  return (
    <form onSubmit={pay}>
      <input type="hidden" name="key" value={process.env.NEXT_PUBLIC_OPENAI_API_KEY} /> {/* ! no-public-env-secrets */}
      <a href={process.env.NEXT_PUBLIC_APP_URL}>Home</a>
      <button>Pay</button>
    </form>
  );
}
