/** A project on disk, from texts by path, and what one of its files says with the others in sight. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { Catalogue } from '../../src/facts/catalogue.js';
import { Facts } from '../../src/facts/facts.js';
import { Flows } from '../../src/flow/flows.js';
import type { SinkKind } from '../../src/models/schema.js';
import { models } from '../../src/models/index.js';
import { Project } from '../../src/project/index.js';
import { sourceFile } from '../source-file.js';

const catalogue = new Catalogue(models);
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export interface Folder {
  readonly path: string;
  readonly project: Project;
  write(name: string, text: string): void;
  /** What reaches sinks of a kind in one file, as the code there spells it. */
  into(kind: SinkKind, name: string, text?: string): readonly string[];
  facts(name: string, text?: string): Facts;
}

/** A folder with these files and a package.json, removed after the test. */
export function folder(files: Readonly<Record<string, string>>): Folder {
  const path = mkdtempSync(join(tmpdir(), 'predeploy-'));
  folders.push(path);
  const project = new Project(catalogue);
  const texts = new Map<string, string>();
  const write = (name: string, text: string): void => {
    const target = join(path, name);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    texts.set(name, text);
  };
  write('package.json', '{ "name": "app" }');
  for (const [name, text] of Object.entries(files)) write(name, text);
  const facts = (name: string, text = texts.get(name) ?? ''): Facts => {
    const file = sourceFile(text, join(path, name));
    project.lint(file);
    return new Facts(file, catalogue, project);
  };
  return {
    path,
    project,
    write,
    facts,
    into(kind, name, text) {
      return new Flows(facts(name, text)).into(kind).map(({ origin }) => `${origin.kind} ${origin.text}`);
    },
  };
}
