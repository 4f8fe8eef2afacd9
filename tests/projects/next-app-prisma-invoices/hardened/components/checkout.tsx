'use client';

import { loadStripe } from '@stripe/stripe-js';

const stripe = loadStripe(process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY!);

export function Checkout({ invoiceId }: { invoiceId: string }) {
  async function pay() {
    const res = await fetch('/api/checkout', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ invoiceId }),
    });
    if (res.ok) await (await stripe)?.redirectToCheckout({ sessionId: await res.text() });
  }
  return (
    <form onSubmit={pay}>
      <input type="hidden" name="site" value={process.env.NEXT_PUBLIC_RECAPTCHA_SITE_KEY} />
      <a href={process.env.NEXT_PUBLIC_APP_URL}>Home</a>
      <button>Pay</button>
    </form>
  );
}
