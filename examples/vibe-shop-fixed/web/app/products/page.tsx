import { neon } from '@neondatabase/serverless';
import { z } from 'zod';
import { env } from '@/lib/env';
import { formatPrice } from '@/lib/format';

const sql = neon(env.DATABASE_URL);

const searchSchema = z.object({ category: z.string().max(50).catch('all').default('all') });

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ProductsPage({ searchParams }: Props) {
  const { category } = searchSchema.parse(await searchParams);
  const products = await sql`
    SELECT id, name, price FROM products
    WHERE category = ${category} OR ${category} = 'all'
    ORDER BY created_at DESC LIMIT 24
  `;

  return (
    <main>
      <h1>Products</h1>
      <ul>
        {products.map((product) => (
          <li key={product.id}>
            {product.name} <strong>{formatPrice(product.price)}</strong>
          </li>
        ))}
      </ul>
    </main>
  );
}
