import { type Room, rooms, toolingFolders } from '#tools/rooms.ts';

/** The file with the import rules that the settings of Biome extend. */
export const importRulesFile = 'biome.rooms.json';

/** The aliases by which rooms name each other: the `imports` of the manifest. */
export const roomAliases = (): Record<string, string> =>
  Object.fromEntries(
    [...rooms, ...toolingFolders].map(({ name, folder }) => [`#${name}/*`, `./${folder}/*`]),
  );

/** The import rules of every room. */
export function roomFiles(): Map<string, string> {
  const rules = {
    $schema: './node_modules/@biomejs/biome/configuration_schema.json',
    overrides: overrides(),
  };
  return new Map([[importRulesFile, `${JSON.stringify(rules, null, 2)}\n`]]);
}

/** Whether a room lies within another. */
const isWithin = (inner: Room, outer: Room) => inner.folder.startsWith(`${outer.folder}/`);
const depthOf = (room: Room) => rooms.filter((outer) => isWithin(room, outer)).length;
/** A room within another comes after it: of two overrides that meet a file, the later one counts. */
const byDepth = [...rooms].sort((a, b) => depthOf(a) - depthOf(b));

const overrides = () => [
  ...toolingFolders.map(({ folder }) => override(`${folder}/**`, [byName])),
  ...byDepth.flatMap((room) => [
    override(`${room.folder}/**`, patternsOf(room)),
    ...(room.exceptions ?? []).map(({ file, ...more }) =>
      override(
        file,
        patternsOf({
          ...room,
          rooms: [...room.rooms, ...more.rooms],
          packages: [...room.packages, ...more.packages],
        }),
      ),
    ),
  ]),
];

interface Pattern {
  readonly group: readonly string[];
  readonly message: string;
}

const byName: Pattern = {
  group: ['../**', '..'],
  message: "Name another folder by its room (#grammar/…), never by '..'.",
};

function patternsOf(room: Room): Pattern[] {
  const named = rooms.filter(({ name }) => name === room.name || room.rooms.includes(name));
  const known = new Set(rooms.filter((each) => named.some((n) => n === each || isWithin(each, n))));
  const others = [...rooms.filter((each) => !known.has(each)), ...toolingFolders];
  return [
    byName,
    {
      group: others.map(({ name }) => `#${name}/**`),
      message: `'${room.name}' may not know this room: see docs/architecture.md.`,
    },
    {
      group: ['**', '!#*/**', '!./**', '!../**', ...room.packages.map((name) => `!${name}`)],
      message: `'${room.name}' may not use this package: see docs/architecture.md.`,
    },
  ];
}

const override = (include: string, patterns: readonly Pattern[]) => ({
  includes: [include],
  linter: { rules: { style: { noRestrictedImports: { level: 'error', options: { patterns } } } } },
});
