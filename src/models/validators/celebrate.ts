import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['celebrate'],
  docs: 'https://github.com/arb/celebrate#api',
  places: { bundledJoi: ['default.Joi'] },
  aliases: { bundledJoi: 'joi!joi' },
  protections: [
    { at: 'celebrate()', gives: 'validation', how: 'middleware' },
    { at: 'celebrator()()', gives: 'validation', how: 'middleware' },
  ],
});
