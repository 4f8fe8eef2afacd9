import 'server-only';
export const answer = 42;
