// Writes the public holidays of Viet Nam, as date-holidays has them, to tools/catalog/sources/public-holidays.json.
// In this folder: npm ci && node write.mjs
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import Holidays from 'date-holidays';

const years = { from: 2010, to: 2049 };
const calendar = new Holidays('VN', { timezone: 'Asia/Ho_Chi_Minh', languages: 'vi', types: ['public'] });

const dayLength = 24 * 3600 * 1000;
const isoDay = (time) => time.slice(0, 10);

/** The holidays of a year; one that lies within another gives that its name and is left out: `Tết Nguyên đán`. */
function holidaysOf(year) {
  const all = calendar.getHolidays(year, 'vi').map(({ name, date, start, end }) => {
    const days = Math.round((end - start) / dayLength);
    return { name, first: isoDay(date), days };
  });
  const holds = (outer, inner) => {
    const from = (Date.parse(inner.first) - Date.parse(outer.first)) / dayLength;
    return inner !== outer && from >= 0 && from + inner.days <= outer.days;
  };
  return all
    .filter((each) => !all.some((other) => holds(other, each)))
    .map((each) => ({ ...each, name: all.find((other) => holds(each, other))?.name ?? each.name }));
}

const byName = new Map();
for (let year = years.from; year <= years.to; year++)
  for (const { name, days, first } of holidaysOf(year)) {
    const row = byName.get(name) ?? { name, days, first: [] };
    if (row.days !== days) throw new Error(`${name}: ${row.days} days, and ${days} in ${year}`);
    row.first.push(first);
    byName.set(name, row);
  }

const file = path.join(import.meta.dirname, '../catalog/sources/public-holidays.json');
writeFileSync(file, `${JSON.stringify([...byName.values()], null, 2)}\n`);
