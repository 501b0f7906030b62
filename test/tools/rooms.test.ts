import { describe, expect, it } from 'vitest';
import { importsOfRooms, roomOf } from '#tools/imports.ts';
import { rooms } from '#tools/rooms.ts';

const imports = importsOfRooms();

describe('the rooms', () => {
  it('know only rooms before them in the table', () => {
    for (const [at, { name, rooms: known }] of rooms.entries()) {
      const before = rooms.slice(0, at).map((room) => room.name);
      expect(before, name).toEqual(expect.arrayContaining([...known]));
    }
  });
  it('import nothing but what the table lets them', () => {
    const wrong = imports.filter(({ from, to }) => {
      const { name, rooms: known, exceptions = [] } = roomOf(from)!;
      const more = exceptions.filter(({ file }) => file === from).flatMap((each) => each.rooms);
      const may = new Set([name, ...known, ...more]);
      return !rooms.some((room) => may.has(room.name) && to.startsWith(`${room.folder}/`));
    });
    expect(imports.length).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  });
  it('have no circle of imports, of types neither', () => {
    const importsOf = Map.groupBy(imports, ({ from }) => from);
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      const at = path.indexOf(file);
      if (at >= 0) circles.push([...path.slice(at), file].join(' → '));
      if (at >= 0 || done.has(file)) return;
      for (const { to } of importsOf.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of importsOf.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });
});
