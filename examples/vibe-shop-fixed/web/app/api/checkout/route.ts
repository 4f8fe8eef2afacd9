import { NextResponse } from 'next/server';
import { z } from 'zod';
import { pool } from '@/lib/db';
import { env } from '@/lib/env';
import { checkoutLimiter, tooManyRequests } from '@/lib/rate-limit';
import { getUserId } from '@/lib/session';
import { stripe } from '@/lib/stripe';

const ALLOWED_ORIGINS = (process.env.CORS_ORIGINS ?? '').split(',').filter(Boolean);

const checkoutSchema = z.object({
  items: z.array(z.object({ id: z.number().int().positive(), quantity: z.number().int().min(1).max(20) })).min(1).max(50),
});

// Trust only the origins we know
function isAllowedOrigin(origin: string | null): origin is string {
  return origin !== null && ALLOWED_ORIGINS.includes(origin);
}

export async function POST(request: Request) {
  const userId = await getUserId();
  if (!userId) {
    return NextResponse.json({ error: 'Please sign in first' }, { status: 401 });
  }

  const { success, reset } = await checkoutLimiter.limit(String(userId));
  if (!success) {
    return tooManyRequests(reset);
  }

  const parsed = checkoutSchema.safeParse(await request.json());
  if (!parsed.success) {
    return NextResponse.json({ error: 'Invalid cart' }, { status: 400 });
  }

  try {
    // Always use the prices from the database
    const ids = parsed.data.items.map((item) => item.id);
    const { rows } = await pool.query('SELECT id, name, price FROM products WHERE id = ANY($1) AND published', [ids]);
    const products = new Map(rows.map((row) => [row.id, row]));
    if (ids.some((id) => !products.has(id))) {
      return NextResponse.json({ error: 'A product in your cart is sold out' }, { status: 409 });
    }

    const session = await stripe.checkout.sessions.create({
      mode: 'payment',
      client_reference_id: String(userId),
      line_items: parsed.data.items.map((item) => {
        const product = products.get(item.id);
        return {
          quantity: item.quantity,
          price_data: { currency: 'eur', unit_amount: product.price, product_data: { name: product.name } },
        };
      }),
      success_url: `${env.WEB_URL}/thanks`,
      cancel_url: `${env.WEB_URL}/cart`,
    });

    const response = NextResponse.json({ url: session.url });
    const origin = request.headers.get('origin');
    if (isAllowedOrigin(origin)) {
      response.headers.set('Access-Control-Allow-Origin', origin);
      response.headers.set('Access-Control-Allow-Credentials', 'true');
      response.headers.set('Vary', 'Origin');
    }
    return response;
  } catch (error) {
    console.error('Checkout failed:', error);
    return NextResponse.json({ error: 'Checkout failed, please try again' }, { status: 502 });
  }
}
