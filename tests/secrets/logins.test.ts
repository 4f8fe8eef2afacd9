import { describe, expect, it } from 'vitest';
import { isDrawn } from '../../src/secrets/entropy.js';
import { basicLogin, opensNothing } from '../../src/secrets/logins.js';
import { secretsIn } from '../../src/secrets/index.js';
import { Scanner } from '../../src/secrets/scanner.js';
import { filled } from './recipes.js';

const login = (text: string): { user: string; password: string; host: string } => {
  const [, user = '', password = '', host = ''] = /^(.*?):(.*)@(.*)$/.exec(filled(text)) ?? [];
  return { user, password, host };
};

describe('a login', () => {
  it.each([
    'root:root@localhost', 'postgres:postgres@127.0.0.1', 'guest:guest@rabbitmq', 'app:app_secure_password@db', 'app:hunter2@host.docker.internal', 'app:devdevdev1@[::1]', 'me:summer@mac.local',
    'user:pass@db.acme.io', 'user:password@host', 'app:db_password@db.acme.io', 'app:hunter22@db.example.com', 'app:Sunny2024@your-cluster.mongodb.net', 'app:Sunny2024@cluster0.xxxxx.mongodb.net', 'app:${PASSWORD}@db.acme.io', 'app:***@db.acme.io', 'app:p%40ss%23word@localhost', 'a:b@acme.io', 'anonymous:me-at-home@ftp.acme.io', 'Aladdin:open sesame@acme.io', 'app::::@db.acme.io',
  ])('%s opens nothing', (text) => {
    expect(opensNothing(login(text))).toBe(true);
  });
  it.each([
    'root:root@db.acme.io', 'app:sunny@db.acme.io', 'app:Sunny2024@10.0.0.7', 'app:Tr0ub4dor3x@db', 'app:{alnum*20}7@localhost', 'app:{alnum*24}7@db.example.com', 'app:Sunny2024@redis.shop.svc.cluster.local', 'app:{alnum*14}@${process.env.HOST}',
  ])('%s opens something', (text) => {
    expect(opensNothing(login(text))).toBe(false);
  });
});

describe('a password in a URL', () => {
  it('goes on to the last @', () => {
    const text = filled('postgres://app:p@{alnum*12}@db.acme.io/shop');
    const [finding] = secretsIn(text);
    expect(text.slice(...(finding?.secret ?? [0, 0]))).toBe(filled('postgres://app:p@{alnum*12}@db.acme.io/shop').slice('postgres://app:'.length, -'@db.acme.io/shop'.length));
  });
});

describe('Basic', () => {
  it('is user and password in Base64', () => {
    expect(basicLogin(Buffer.from('me:hi').toString('base64'))).toEqual({ user: 'me', password: 'hi', host: '' });
    expect(basicLogin('authentication')).toBeUndefined();
    expect(basicLogin(Buffer.from(':hi').toString('base64'))).toBeUndefined();
  });
});

describe('what was drawn', () => {
  it.each(['{alnum*20}7', '{hex*32}', '{lownum*28}4', '{base64url*43}1'])('%s was', (recipe) => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) expect(isDrawn(filled(recipe, seed)), filled(recipe, seed)).toBe(true);
  });
  it.each(['getUserTokenV2Handler', 'passwordResetTokens2024', 'MySuperLongPassword1', 'user-settings/passwordV2', '{alnum*1}{x*20}', '{digit*20}', 'ACCESS_TOKEN_COOKIE_V2'])('%s was not', (recipe) => {
    expect(isDrawn(filled(recipe))).toBe(false);
  });
});

describe('rows of a scanner', () => {
  const row = { name: 'thing', remedy: 'Make a new one at once', samples: { found: [], silent: [] } } as const;
  const found = (text: string, ...tokens: readonly object[]): readonly string[] =>
    // Rows without what every row has are not made here.
    new Scanner([{ provider: 'P', docs: '', tokens: tokens.map((token) => ({ ...row, ...token })) as never }]).scan(filled(text)).map(({ row: { name } }) => name);
  it('may ask what the whole name says', () => {
    const secret = { keywords: ['token'], pattern: '[A-Za-z0-9]{24}', where: 'named', secrecy: 'secret' };
    expect(found('const authToken = "{alnum*23}4"', secret)).toEqual(['thing']);
    expect(found('const nextPageToken = "{alnum*23}4"', secret)).toEqual([]);
  });
  it('may want what a machine drew', () => {
    const drawn = { keywords: ['bearer'], pattern: 'Bearer (?<secret>[A-Za-z0-9]{12,40})', drawn: true };
    expect(found('"Bearer {alnum*23}4"', drawn)).toEqual(['thing']);
    expect(found('"Bearer authenticationRequired"', drawn)).toEqual([]);
  });
  it('leave out JWTs that ended soon after they were made, where nobody says whose they are', () => {
    const jwt = { keywords: ['eyj'], pattern: '(?<secret>eyJ[\\w-]{10,400}\\.eyJ[\\w-]{10,400}\\.[\\w-]{20,400})' };
    const token = (exp: number): string => `eyJhbGciOiJIUzI1NiJ9.${Buffer.from(JSON.stringify({ sub: 'svc', iat: 1_700_000_000, exp })).toString('base64url')}.${filled('{base64url*43}')}`;
    expect(found(token(1_700_003_600), { ...jwt, yields: true })).toEqual([]);
    expect(found(token(1_900_000_000), { ...jwt, yields: true })).toEqual(['thing']);
    expect(found(token(1_700_003_600), jwt)).toEqual(['thing']);
  });
  it('give way where they say less', () => {
    const url = { name: 'url', keywords: ['https://'], pattern: 'https://(?<user>\\w{1,9}):(?<secret>[^@]{1,99})@(?<host>[\\w.]{1,99})', yields: true };
    const token = { name: 'token', keywords: ['glpat-'], pattern: 'glpat-[\\w-]{20}' };
    expect(found('https://git:glpat-{alnum*20}@gitlab.acme.io', url, token)).toEqual(['token']);
    expect(found('https://git:{alnum*20}@gitlab.acme.io', url, token)).toEqual(['url']);
  });
});
