/** Calls that make a protection, and what their arguments take from it. */
import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../src/facts/catalogue.js';
import { Facts } from '../../src/facts/facts.js';
import { protectionsOf, protectionsOfCall } from '../../src/facts/protections.js';
import { models } from '../../src/models/index.js';
import type { Node } from '../../src/syntax/tree.js';
import { sourceFile } from '../source-file.js';

const catalogue = new Catalogue(models);
const read = (program: string): Facts => new Facts({ ...sourceFile(program, 'src/server.ts'), wanted: true }, catalogue);

/** What `guard` of a program gives. */
function given(program: string): readonly string[] {
  const facts = read(`${program}\nmount(guard);`);
  const [argument] = facts.index.calls.filter(({ callee }) => callee.type === 'Identifier' && callee.name === 'mount').flatMap((call) => call.arguments as readonly Node[]); // no spread is among them
  return argument === undefined ? [] : protectionsOf(facts, argument).map(({ gives }) => gives);
}

/** What the call in the last line of a program gives where it stands. */
function called(program: string): readonly string[] {
  const facts = read(program);
  const last = facts.index.calls.filter(({ loc }) => loc.start.line === program.split('\n').length);
  return last.slice(0, 1).flatMap((call) => protectionsOfCall(facts, call).map(({ gives, how }) => `${gives} ${how}`));
}

describe('a guard made by a call', () => {
  it('guards', () => {
    expect(given(`
import { expressjwt } from 'express-jwt';
const guard = expressjwt({ secret, algorithms: ['HS256'] });`)).toEqual(['auth']);
  });

  it('lets everybody through when its option says so', () => {
    expect(given(`
import { expressjwt } from 'express-jwt';
const guard = expressjwt({ secret, algorithms: ['HS256'], credentialsRequired: false });`)).toEqual([]);
  });

  it('lets everybody through when the option stands in options kept apart', () => {
    expect(given(`
import { expressjwt } from 'express-jwt';
const options = { secret, algorithms: ['HS256'], credentialsRequired: false };
const guard = expressjwt(options);`)).toEqual([]);
  });

  it('lets everybody through behind its list of exceptions, too', () => {
    expect(given(`
import jwt from 'koa-jwt';
const guard = jwt({ secret, passthrough: true }).unless({ path: ['/login'] });`)).toEqual([]);
  });

  it('guards where only one of two ways to make it is open', () => {
    expect(given(`
import { expressjwt } from 'express-jwt';
const guard = strict ? expressjwt({ secret }) : expressjwt({ secret, credentialsRequired: false });`)).toEqual(['auth']);
  });

  it('guards by the strategy it names', () => {
    expect(given(`
import passport from 'passport';
const guard = passport.authenticate('jwt', { session: false });`)).toEqual(['auth']);
  });

  it('is the login itself by its strategy', () => {
    expect(given(`
import passport from 'passport';
const guard = passport.authenticate('local', { session: false });`)).toEqual([]);
  });

  it('lets everybody through by one strategy of several', () => {
    expect(given(`
import passport from 'passport';
const guard = passport.authenticate(['jwt', 'anonymous'], { session: false });`)).toEqual([]);
  });
});

describe('a protection that has to be asked for', () => {
  it('is there when its option is set', () => {
    expect(given(`
import lusca from 'lusca';
const guard = lusca({ csrf: { cookie: true }, xframe: 'DENY' });`)).toEqual(['csrf']);
  });

  it('is missing without it', () => {
    expect(given(`
import lusca from 'lusca';
const guard = lusca({ xframe: 'DENY' });`)).toEqual([]);
  });

  it('is missing without options', () => {
    expect(given(`
import lusca from 'lusca';
const guard = lusca();`)).toEqual([]);
  });

  it('is missing when its option is false', () => {
    expect(given(`
import lusca from 'lusca';
const guard = lusca({ csrf: false });`)).toEqual([]);
  });

  it('may be there where the options are not in sight', () => {
    expect(given(`
import lusca from 'lusca';
import { options } from './options';
const guard = lusca(options);`)).toEqual(['csrf']);
  });

  it('may be there where other options are spread in', () => {
    expect(given(`
import lusca from 'lusca';
import { options } from './options';
const guard = lusca({ ...options, xframe: 'DENY' });`)).toEqual(['csrf']);
  });
});

describe('a call in a handler', () => {
  it('has to be tested', () => {
    expect(called(`
import { withAuth } from '@workos-inc/authkit-nextjs';
await withAuth();`)).toEqual(['auth result']);
  });

  it('throws when it is told to', () => {
    expect(called(`
import { withAuth } from '@workos-inc/authkit-nextjs';
await withAuth({ ensureSignedIn: true });`)).toEqual(['auth throws']);
  });
});
