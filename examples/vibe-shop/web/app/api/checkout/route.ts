import { NextResponse } from 'next/server';
import { Pool } from 'pg';
import { z } from 'zod';
import { getUserId } from '@/lib/session';
import { stripe } from '@/lib/stripe';

const pool = new Pool({ connectionString: process.env.DATABASE_URL });

const checkoutSchema = z.object({
  items: z.array(z.object({ id: z.number().int().positive(), quantity: z.number().int().min(1).max(20) })).min(1).max(50),
});

// Trust our own domain and all preview deployments
function isAllowedOrigin(origin: string | null): boolean {
  return origin !== null && origin.endsWith('vibeshop.example');
}

export async function POST(request: Request) {
  const userId = await getUserId();
  if (!userId) {
    return NextResponse.json({ error: 'Please sign in first' }, { status: 401 });
  }

  const parsed = checkoutSchema.safeParse(await request.json());
  if (!parsed.success) {
    return NextResponse.json({ error: 'Invalid cart' }, { status: 400 });
  }

  try {
    // Always use the prices from the database
    const ids = parsed.data.items.map((item) => item.id);
    const { rows } = await pool.query('SELECT id, name, price FROM products WHERE id = ANY($1)', [ids]);

    const session = await stripe.checkout.sessions.create({
      mode: 'payment',
      client_reference_id: String(userId),
      line_items: parsed.data.items.map((item) => {
        const product = rows.find((row) => row.id === item.id);
        return {
          quantity: item.quantity,
          price_data: { currency: 'eur', unit_amount: product.price, product_data: { name: product.name } },
        };
      }),
      success_url: `${process.env.WEB_URL}/thanks`,
      cancel_url: `${process.env.WEB_URL}/cart`,
    });

    const response = NextResponse.json({ url: session.url });
    const origin = request.headers.get('origin');
    if (isAllowedOrigin(origin)) {
      response.headers.set('Access-Control-Allow-Origin', origin!); // ! no-permissive-cors
      response.headers.set('Access-Control-Allow-Credentials', 'true');
    }
    return response;
  } catch (error) {
    console.error('Checkout failed:', error);
    return NextResponse.json({ error: 'Checkout failed, please try again' }, { status: 502 });
  }
}
