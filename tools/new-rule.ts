// Makes the files of a new rule: npm run new-rule ID -- [--group FOLDER] [--severity error|warning|information|off].
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ruleGroups, ruleModules } from './generate/registry.ts';
import { newRuleFrom } from './new-rule/arguments.ts';
import { skeletonOf } from './new-rule/skeleton.ts';

const root = path.join(import.meta.dirname, '..');

function run(argv: readonly string[]): string {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { group: { type: 'string' }, severity: { type: 'string' } },
  });
  const modules = ruleModules();
  const rule = newRuleFrom(positionals, values, ruleGroups(), modules);
  const files = skeletonOf(rule, modules);
  for (const file of files.keys())
    if (existsSync(path.join(root, file))) throw new Error(`${file} is there already`);
  for (const [file, content] of files) writeFileSync(path.join(root, file), content);
  const sources = [...files.keys()].filter((file) => file.endsWith('.ts'));
  execFileSync(path.join(root, 'node_modules/.bin/biome'), ['check', '--write', ...sources], { cwd: root });
  return [
    'Written:',
    ...Array.from(files.keys(), (file) => `  ${file}`),
    'Next:',
    '  npm run generate',
    `  npx vitest run --project unit test/rules/${rule.id}.test.ts`,
    '  then edit these files: docs/contributing/add-a-rule.md',
  ].join('\n');
}

try {
  console.log(run(process.argv.slice(2)));
} catch (error) {
  console.error(`new-rule: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
