import { loadStripe } from '@stripe/stripe-js';

// Stripe in the browser
export const stripePromise = loadStripe(process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY!);
