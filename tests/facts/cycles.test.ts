/** Values that contain themselves must not send the engine round in circles. */
import { describe, expect, it } from 'vitest';
import pg from '../../src/models/databases/pg.js';
import { factsOf } from '../source-file.js';

describe('values that contain themselves', () => {
  it('an object spread into its next version keeps what its members are', () => {
    const facts = factsOf(`
import { Pool } from 'pg';
let state = { db: new Pool(), count: 0 };
const next = (old) => ({ ...old, count: old.count + 1 });
function advance() { state = { ...state, ...next(state) }; }
state.db.query('SELECT 1');
`, [pg]);
    const call = facts.index.calls.find((node) => node.arguments.length === 1 && node.arguments[0]?.type === 'Literal');
    expect(call).toBeDefined();
    if (call !== undefined) expect(facts.argumentApi(call, 0).rows('sinks').map((row) => row.kind)).toContain('sql');
  });
});
