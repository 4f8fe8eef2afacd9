import { neon } from '@neondatabase/serverless';
import { formatPrice } from '@/lib/stripe';

const sql = neon(process.env.DATABASE_URL!);

interface Props {
  searchParams: Promise<{ category?: string }>;
}

export default async function ProductsPage({ searchParams }: Props) {
  const { category = 'all' } = await searchParams;
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
