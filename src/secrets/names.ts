/**
 * What the name of an environment variable says of its value.
 */
import { keyWords, neverPublic, publishableWords, secretWords, serverProviders, settingEndings, shownWords } from '../models/public-names.js';

/**
 * secret   the name says so, or it is the key of a provider whose keys belong on a server
 * key      some key whose provider is not known: it may be made for browsers
 * open     anything else
 */
export type Secrecy = 'secret' | 'key' | 'open';

/** `name` without its public prefix; `jwtSecret` and `JWT_SECRET` say the same. */
export function secrecyOf(name: string): Secrecy {
  const known = answers.get(name);
  if (known !== undefined) return known;
  // The names of a project are few; those of a hostile text need not be kept.
  if (answers.size >= 1000) answers.clear();
  const answer = judged(name);
  answers.set(name, answer);
  return answer;
}

const answers = new Map<string, Secrecy>();

function judged(name: string): Secrecy {
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toUpperCase().split(/[^A-Z\d]+/).filter((word) => word !== '');
  const text = `_${words.join('_')}_`;
  const has = (run: string): boolean => text.includes(`_${run}_`);
  const last = words.at(-1) ?? '';
  const named = secretWords.filter(has);
  const isConnection = named.some((run) => run.endsWith(`_${last}`) && text.endsWith(`_${run}_`));
  if (!isConnection && settingEndings.includes(last)) return 'open';
  if (shownWords.includes(words[0] ?? '')) return 'open';
  if (publishableWords.some(has) && !neverPublic.some(has)) return 'open';
  if (named.length > 0) return 'secret';
  const isKey = keyWords.some(has);
  if (isKey && serverProviders.some(has)) return 'secret';
  return isKey && (has('API_KEY') || has('APIKEY') || has('ACCESS_TOKEN')) ? 'key' : 'open';
}
