/**
 * Format cents as a price
 */
export function formatPrice(cents: number): string {
  return new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' }).format(cents / 100);
}
