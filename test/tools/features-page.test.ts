import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as protocol from 'vscode-languageserver-protocol/node';
import type { Feature } from '#features/feature.ts';
import { languageFeatures } from '#features/language-service.ts';

/** A row of a table of docs/features.md. */
interface Row {
  readonly name: string;
  readonly what: string;
  readonly tests: readonly string[];
}

const page = readFileSync('docs/features.md', 'utf8');
const [ofProtocol = '', ofEditor = ''] = page.split('\n## Contribution points of VS Code\n');
const rowsOf = (text: string): Row[] =>
  [...text.matchAll(/^\| `([^`]+)` \| (.*?) \| (.*) \|$/gm)].map(([, name, what, tests]) => ({
    name: name!,
    what: what!,
    tests: [...tests!.matchAll(/`([^`]+)`/g)].map(([, file]) => file!),
  }));
const methods = rowsOf(ofProtocol);
const points = rowsOf(ofEditor);

/** The methods of all requests and notifications that the library of the protocol has. */
function methodsOfProtocol(): string[] {
  const isNamed = (value: unknown): value is { readonly method: string } =>
    value !== null &&
    (typeof value === 'object' || typeof value === 'function') &&
    'method' in value &&
    typeof value.method === 'string' &&
    /^[\w$]+(?:\/|$)/.test(value.method);
  const typeOf = (value: unknown) =>
    value !== null && (typeof value === 'object' || typeof value === 'function') && 'type' in value
      ? value.type
      : undefined;
  const all = Object.entries(protocol).flatMap(([name, value]) => [
    [name, value] as const,
    [name, typeOf(value)] as const,
  ]);
  const found = all.flatMap(([name, value]) =>
    isNamed(value) && !/Types$/.test(name) ? [value.method] : [],
  );
  return [...new Set(found)].toSorted();
}

describe('docs/features.md', () => {
  it('has every request and notification of the protocol once, and no others', () => {
    expect(methodsOfProtocol().length).toBeGreaterThan(80);
    expect(methods.map(({ name }) => name).toSorted()).toEqual(methodsOfProtocol());
  });

  it('has tests for every row of the table of features', () => {
    const tested = new Set(methods.filter(({ tests }) => tests.length > 0).map(({ name }) => name));
    const untested = Object.values<Feature>(languageFeatures)
      .map(({ method }) => method)
      .filter((method) => !tested.has(method));
    expect(untested).toEqual([]);
  });

  it('has every contribution point of the manifest with a test, and no other point once more', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    const tested = points.filter(({ tests }) => tests.length > 0).map(({ name }) => name);
    expect(tested.toSorted()).toEqual(Object.keys(contributes).toSorted());
    const names = points.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says why what has no test is not there', () => {
    for (const { what, tests } of [...methods, ...points])
      expect(what.startsWith('Not: ')).toBe(tests.length === 0);
  });

  it('names tests that exist', () => {
    const files = [...methods, ...points].flatMap(({ tests }) => tests);
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
