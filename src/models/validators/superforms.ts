import { definePackage } from '../schema.js';

/** Forms of SvelteKit. The data of a form that is not valid holds what the client sent. */
export default definePackage({
  packages: ['sveltekit-superforms', 'sveltekit-superforms/server'],
  docs: 'https://superforms.rocks/get-started',
  places: { form: ['superValidate().await'] },
  sources: [{ at: 'form.data', kind: 'remote', shape: 'object', part: 'body' }],
  guards: [{ at: 'form.valid', accepts: true, makesSafe: 'form.data', kinds: ['shape', 'nosql'] }],
});
