/** How evenly characters are spread: what machines draw is even, what people write is not. */

/** Shannon's entropy of the characters, in bits per character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/**
 * True when the text could have been drawn at random from its kind of characters.
 * @param share of the entropy such a text can have at most; a random one of twenty characters and more has 0.85 to 1
 */
export function isRandom(text: string, share = 0.75): boolean {
  return entropyOf(text) >= share * Math.log2(Math.min(text.length, charactersOf(text)));
}

/** True for a text that no one would write: random, of digits and letters, and not made of words for the most part. */
export function isDrawn(text: string): boolean {
  if (!/\d/.test(text) || !/[a-z]/i.test(text) || !isRandom(text)) return false;
  let inWords = 0;
  // Where all letters are small, or all are capitals, chance alone makes longer runs of them.
  for (const [run] of text.matchAll(/[A-Z]/.test(text) && /[a-z]/.test(text) ? /[A-Z]?[a-z]{3,}|[A-Z]{4,}/g : /[a-z]{6,}|[A-Z]{6,}/g)) if (/[aeiou]/i.test(run) && !/[^aeiouy]{5}/i.test(run)) inWords += run.length;
  return inWords <= text.length / 2;
}

/** How many different characters texts of its kind are made of. */
function charactersOf(text: string): number {
  if (/^\d+$/.test(text)) return 10;
  // With hyphens as well: a UUID.
  if (/^(?:[\da-f-]+|[\dA-F-]+)$/.test(text)) return 16;
  if (/^(?:[\da-z]+|[\dA-Z]+)$/.test(text)) return 36;
  return 64;
}
