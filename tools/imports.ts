import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Room, rooms } from './rooms.ts';

/** An import of one file of the rooms by another; both are paths from the repository's root. */
export interface FileImport {
  readonly from: string;
  readonly to: string;
}

const root = path.join(import.meta.dirname, '..');
const specifier = /(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g;

/** Every source file of the rooms, as a path from the repository's root. */
export const sourcesOfRooms = (): string[] =>
  rooms
    .map(({ folder }) => folder)
    .filter((folder) => !rooms.some((room) => folder.startsWith(`${room.folder}/`)))
    .flatMap(sourcesIn);

/** Every import, of types too, of a file of the rooms by another. */
export const importsOfRooms = (): FileImport[] =>
  sourcesOfRooms().flatMap((from) => {
    const text = readFileSync(path.join(root, from), 'utf8');
    return [...text.matchAll(specifier)].flatMap(([, to = '']) => {
      const file = fileOf(from, to);
      return file === undefined ? [] : [{ from, to: file }];
    });
  });

const sourcesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`)
    .sort();

/** The file that a specifier names; undefined for a package. */
function fileOf(from: string, to: string): string | undefined {
  if (to.startsWith('.')) return path.posix.join(path.posix.dirname(from), to);
  const [, alias, rest] = /^#(\w+)\/(.+)$/.exec(to) ?? [];
  const room = rooms.find(({ name }) => name === alias);
  return room && `${room.folder}/${rest}`;
}

/** The room that a file stands in: the innermost. */
export const roomOf = (file: string): Room | undefined =>
  rooms
    .filter(({ folder }) => file.startsWith(`${folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
