import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'PyPI',
  docs: 'https://pypi.org/help/#apitoken',
  tokens: [
    {
      name: 'API token',
      keywords: ['pypi-ageichlwas5vcmc', 'pypi-agendgvzdc5wexbplm9yz'],
      pattern: 'pypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZw)[A-Za-z0-9_\\-]{50,1000}',
      remedy: 'Remove it under Account settings → API tokens, and look at what was published since',
      samples: {
        found: ['const client = new Client("pypi-{A*1}gEIcHlwaS5vcmc{base64url*120}a")', 'TWINE_PASSWORD=pypi-{A*1}gEIcHlwaS5vcmc{base64url*120}a', '"token": "pypi-{A*1}gEIcHlwaS5vcmc{base64url*120}a"', 'password = pypi-{A*1}gENdGVzdC5weXBpLm9yZw{base64url*150}a'],
        silent: ['pypi-{A*1}gEIcHlwaS5vcmc{x*120}a', 'pypi-{A*1}gEIcHlwaS5vcmc{base64url*40}a', 'xpypi-{A*1}gEIcHlwaS5vcmc{base64url*120}a'],
      },
    },
  ],
});
