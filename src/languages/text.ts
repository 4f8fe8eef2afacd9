/**
 * Language `predeploy/text`: any text, not parsed at all. A bundle of some megabytes is read in milliseconds.
 */
import { directivesInText } from './directives.js';
import { languageOf } from './facade.js';

export const text = languageOf({
  parse: () => ({ type: 'TextFile' }),
  directives: directivesInText,
});
