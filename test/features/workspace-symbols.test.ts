import { expect, it } from 'vitest';
import { workspaceSymbols } from '#features/workspace-symbols.ts';
import type { HeadingLocation, WorkspaceQuery } from '#workspace/query.ts';

const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 24 } };
const heading: HeadingLocation = {
  origin: { uri: 'file:///w/sub/b.kh', name: 'sub/b.kh' },
  start: 100,
  end: 124,
  range,
  heading: {
    level: 'section',
    marker: 'III',
    name: 'TỔ CHỨC THỰC HIỆN',
    start: 100,
    end: 124,
    parent: -1,
    inAnnex: false,
  },
};

it('headings that are found are symbols with their number, in the container of their file', () => {
  const asked: string[] = [];
  const workspace: WorkspaceQuery = {
    origins: () => [heading.origin],
    identityOf: () => undefined,
    citationsOf: () => [],
    mentionsOf: () => [],
    plansNaming: () => 0,
    symbols: (query) => {
      asked.push(query);
      return [heading];
    },
  };
  expect(workspaceSymbols('to chuc', workspace)).toEqual([
    {
      name: 'III. TỔ CHỨC THỰC HIỆN',
      kind: 2,
      containerName: 'sub/b.kh',
      location: { uri: 'file:///w/sub/b.kh', range },
    },
  ]);
  expect(asked).toEqual(['to chuc']);
});
