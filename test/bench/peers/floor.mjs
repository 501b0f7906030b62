// The floor: what a program in JavaScript must do at the least. Reads each file of a folder, composes its letters and tries three regexes on each line.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [folder = '.'] = process.argv.slice(2);
let found = 0;
for (const file of readdirSync(folder)) {
  const text = readFileSync(path.join(folder, file), 'utf8').normalize('NFC');
  for (const line of text.split('\n')) {
    if (/\s{2,}/.test(line)) found++;
    if (/\d{1,2}\/\d{1,2}\/\d{4}/.test(line)) found++;
    if (/(?<!\p{L})(\p{L}+) \1(?!\p{L})/u.test(line)) found++;
  }
}
console.log(found);
