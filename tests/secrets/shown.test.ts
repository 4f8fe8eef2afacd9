import { describe, expect, it } from 'vitest';

import { secretsIn, variableFor } from '../../src/secrets/index.js';
import { givesAway, shown, type Hidden } from '../../src/secrets/shown.js';
import { filled } from './recipes.js';

const NOTHING: Hidden = { keys: [], texts: [] };
const stripe = filled('sk_live_{alnum*24}', 1);
const drawn = filled('{alnum*20}', 2);

describe('what is shown of code', () => {
  it('a key keeps its prefix and nothing else', () => {
    expect(shown(`call('${stripe}')`, NOTHING, secretsIn)).toBe("call('sk_live_…')");
  });

  it('a key of the file is hidden wherever it stands, and so is each piece of it', () => {
    const hidden = { keys: [drawn], texts: [] };
    expect(shown(`POST /hook/${drawn}`, hidden, secretsIn)).toBe('POST /hook/…');
    expect(shown(`\`${drawn.slice(4, 14)}\``, hidden, secretsIn)).toBe('`…`');
  });

  it('a text drawn at random is hidden though nobody knows what it opens', () => {
    expect(shown(`up.single('${drawn}')`, NOTHING, secretsIn)).toBe("up.single('…')");
  });

  it('a word that the program uses as a secret is hidden where it is quoted', () => {
    expect(shown("f('secret', secret)", { keys: [], texts: ['secret'] }, secretsIn)).toBe("f('…', secret)");
    expect(shown('secret of session()', { keys: [], texts: ['secret'] }, secretsIn)).toBe('secret of session()');
  });

  it('texts that sign, open or lock are hidden whatever they are', () => {
    expect(shown("jwt.sign({ id }, 'tulip and rose')", NOTHING, secretsIn)).toBe("jwt.sign({ id }, '…')");
    expect(shown("decrypt('tulip and rose', req.query.id)", NOTHING, secretsIn)).toBe("decrypt('…', req.query.id)");
    expect(shown("errorhandler({ token: 'tulip and rose' })", NOTHING, secretsIn)).toBe("errorhandler({ token: '…' })");
  });

  it('names of headers, variables, files and paths stay', () => {
    for (const code of ["req.headers['x-forwarded-for']", "req.get('x-api-key')", 'POST /api/v2/users/:id/avatar', 'NEXT_PUBLIC_R2_S3_K8S_KEY_1', 'src/lib/handleOAuth2CallbackV1.ts', "verify(process.env.GITHUB_WEBHOOK_SECRET, rawBody, req.headers['x-hub-signature-256'])"]) {
      expect(shown(code, NOTHING, secretsIn)).toBe(code);
    }
  });
});

describe('code that gives a secret away', () => {
  it('holds a key, a piece of the file that is one, or a text that is used as a secret', () => {
    expect(givesAway(`f('${stripe}')`, NOTHING, secretsIn)).toBe(true);
    expect(givesAway(`f('${drawn}')`, { keys: [drawn], texts: [] }, secretsIn)).toBe(true);
    expect(givesAway("f('secret')", { keys: [], texts: ['secret'] }, secretsIn)).toBe(true);
    expect(givesAway('process.env.JWT_SECRET', { keys: [drawn], texts: ['secret'] }, secretsIn)).toBe(false);
  });
});

describe('the variable that takes a secret\'s place', () => {
  it('is called after what holds it, unless that is a secret too', () => {
    expect(variableFor('paymentSecretKey', 'Stripe secret key')).toBe('PAYMENT_SECRET_KEY');
    expect(variableFor(`${drawn}SECRET`, 'Stripe secret key')).toBe('STRIPE_SECRET_KEY');
  });
});
