const encoder = new TextEncoder();

async function derive(password: string, salt: Uint8Array): Promise<string> {
  const key = await crypto.subtle.importKey('raw', encoder.encode(password), 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 600_000 }, key, 256);
  return btoa(String.fromCharCode(...new Uint8Array(bits)));
}

export async function hashOf(password: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return `${btoa(String.fromCharCode(...salt))}.${await derive(password, salt)}`;
}

export async function matches(password: string, stored: string): Promise<boolean> {
  const [salt = '', expected = ''] = stored.split('.');
  const actual = await derive(password, Uint8Array.from(atob(salt), (char) => char.charCodeAt(0)));
  return crypto.subtle.timingSafeEqual(encoder.encode(actual), encoder.encode(expected));
}
