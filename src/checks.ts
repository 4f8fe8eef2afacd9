/** The five questions between AI-written code and production, in the order of every list and report. */
export const CHECKS = [
  {
    id: 'limits',
    title: 'Usage limits',
    asks: 'Does every login, registration, reset, OTP and token handler have a limiter that really limits, and does every costly route have a quota?',
  },
  {
    id: 'secrets',
    title: 'Secrets',
    asks: 'Is any key, token, password, connection string or certificate in code, config, logs, bundles or git history?',
  },
  {
    id: 'config',
    title: 'Public and private config',
    asks: 'Does any secret reach the code every visitor downloads, and does `.env.example` hold only fakes?',
  },
  {
    id: 'input',
    title: 'Server-side validation',
    asks: 'Is every input validated by type, size, format and context before it is used?',
  },
  {
    id: 'audit',
    title: 'General audit',
    asks: 'Is the rest of the house locked: authentication, authorisation, errors, CORS, headers, cookies, transport, tokens, hashing?',
  },
] as const;

/** Every rule belongs to exactly one check. */
export type Check = (typeof CHECKS)[number]['id'];
