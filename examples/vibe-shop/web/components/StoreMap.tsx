'use client';

const MAPS_KEY = process.env.NEXT_PUBLIC_GOOGLE_MAPS_API_KEY;

export function StoreMap({ query }: { query: string }) {
  const src = `https://www.google.com/maps/embed/v1/place?key=${MAPS_KEY}&q=${encodeURIComponent(query)}`;
  return <iframe className="map" src={src} title="Our stores" loading="lazy" />;
}
