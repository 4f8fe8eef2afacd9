import * as v from 'valibot';

const email = v.pipe(v.string(), v.email(), v.maxLength(254));
const password = v.pipe(v.string(), v.minLength(12), v.maxLength(128));

export const credentials = v.object({ email, password });
export const resetRequest = v.object({ email });
export const newPassword = v.object({ token: v.pipe(v.string(), v.length(43)), password });
