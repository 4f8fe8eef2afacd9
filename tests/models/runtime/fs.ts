import fs from 'node:fs';
import { readFile, rename } from 'node:fs/promises';

export async function keep(name: string) {
  const text = fs.readFileSync(name, 'utf8'); // sink: path; source: file
  fs.readFile(name, (error, data) => { // sink: path; source: file
    console.log(error, data, text); // source: file
  });
  const settled = await readFile(name); // sink: path; source: file
  await fs.promises.mkdir(name, { recursive: true }); // sink: path
  await rename(name, 'done'); // sink: path
  return settled; // source: file
}
