import 'server-only';
import Stripe from 'stripe';
import { env } from '@/lib/env';

// Stripe on the server
export const stripe = new Stripe(env.STRIPE_SECRET_KEY);
