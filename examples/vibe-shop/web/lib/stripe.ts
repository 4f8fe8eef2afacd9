import { loadStripe } from '@stripe/stripe-js';
import Stripe from 'stripe';

// Stripe on the server
export const stripe = new Stripe(process.env.NEXT_PUBLIC_STRIPE_SECRET_KEY as string); // ! no-public-env-secrets, no-env-drift (strict)

// Stripe in the browser
export const stripePromise = loadStripe(process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY!);

/**
 * Format cents as a price
 */
export function formatPrice(cents: number): string {
  return new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' }).format(cents / 100);
}
