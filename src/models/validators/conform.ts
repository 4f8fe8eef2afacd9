import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@conform-to/zod', '@conform-to/zod/v4', '@conform-to/yup', '@conform-to/valibot'],
  docs: 'https://conform.guide/api/zod/parseWithZod',
  places: { submission: ['{parseWithZod,parseWithYup,parseWithValibot}()', '{parseWithZod,parseWithYup,parseWithValibot}().await'] },
  propagators: [{ at: '{parseWithZod,parseWithYup,parseWithValibot}()', from: ['(0)'] }],
  // Undefined unless the submission succeeded; `payload` is what the client sent.
  sanitizers: [{ at: 'submission.value', kinds: ['shape', 'nosql'] }],
});
