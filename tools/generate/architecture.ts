import { importsOfRooms, roomOf } from '#tools/imports.ts';
import { type Room, rooms } from '#tools/rooms.ts';
import { between } from './between.ts';

const file = 'docs/architecture.md';

/** docs/architecture.md with the table of rooms and the picture of their imports between their marks. */
export const architectureFiles = (read: (file: string) => string): Map<string, string> =>
  new Map([[file, between(between(read(file), 'rooms', table()), 'imports', graph())]]);

function table(): string {
  const rows = rooms.map(
    ({ folder, purpose, ...may }) => `| \`${folder}/\` | ${purpose} | ${mayImport(may)} |`,
  );
  return ['| room | what it does | may import |', '|---|---|---|', ...rows].join('\n');
}

/** Whoever may import a room may import the rooms within it. */
function withInnerRooms(name: string): string {
  const folder = rooms.find((room) => room.name === name)?.folder;
  const inner = rooms.filter((room) => room.folder.startsWith(`${folder}/`)).map((room) => room.name);
  return inner.length > 0 ? `${name} (with ${inner.join(', ')})` : name;
}

function mayImport({
  rooms: others,
  packages,
  exceptions = [],
}: Omit<Room, 'name' | 'folder' | 'purpose'>): string {
  const own =
    [...others.map(withInnerRooms), ...packages.map((name) => `\`${name}\``)].join(', ') || 'nothing';
  const more = exceptions.map(
    (each) =>
      `\`${each.file.split('/').at(-1)}\` also ${[...each.rooms, ...each.packages.map((name) => `\`${name}\``)].join(', ')}`,
  );
  return [own, ...more].join('; ');
}

/** The imports that there are, room to room; those that follow from others are left out, so that the picture can be read. */
function graph(): string {
  const direct = new Map(rooms.map(({ name }) => [name, new Set<string>()]));
  for (const { from, to } of importsOfRooms()) {
    const [importer, imported] = [roomOf(from)?.name, roomOf(to)?.name];
    if (importer && imported && importer !== imported) direct.get(importer)!.add(imported);
  }
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...direct.get(from)!].some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  const arrows = [...direct].flatMap(([from, all]) =>
    [...all]
      .filter((to) => ![...all].some((other) => other !== to && reaches(other, to)))
      .map((to) => `  ${from} --> ${to}`),
  );
  return ['```mermaid', 'flowchart TD', ...arrows, '```'].join('\n');
}
