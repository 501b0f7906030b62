/** A point of a curve. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Curve {
  readonly name: string;
  readonly points: readonly Point[];
}

export interface Panel {
  readonly title: string;
  /** What is on the horizontal axis. */
  readonly x: string;
  readonly curves: readonly Curve[];
}

const [width, height, left, top, bottom, right] = [360, 260, 52, 36, 46, 16];
const colours = ['#8a8a8a', '#0b6bcb', '#b3261e'];

/** Panels side by side as SVG, both axes from zero, so that what grows evenly is a straight line from the corner. */
export function chart(panels: readonly Panel[], y: string): string {
  const drawn = panels.map(
    (panel, at) => `<g transform="translate(${at * width} 0)">\n${panelOf(panel, y)}\n</g>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${panels.length * width} ${height}" font-family="sans-serif" font-size="11" fill="#444">`,
    `<title>${panels.map(({ title, x }) => `${title}: ${y} against ${x}`).join('; ')}</title>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...drawn,
    '</svg>\n',
  ].join('\n');
}

function panelOf({ title, x, curves }: Panel, y: string): string {
  const all = curves.flatMap(({ points }) => points);
  const [mostX, mostY] = [axisEnd(all.map((point) => point.x)), axisEnd(all.map((point) => point.y))];
  const atX = (value: number) => round(left + ((width - left - right) * value) / mostX);
  const atY = (value: number) => round(height - bottom - ((height - top - bottom) * value) / mostY);
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  const grid = ticks.map((share) => {
    const [gridX, gridY] = [atX(share * mostX), atY(share * mostY)];
    return [
      `<path d="M${left} ${gridY}H${width - right}" stroke="#e3e3e3"/>`,
      `<text x="${left - 6}" y="${gridY + 4}" text-anchor="end">${label(share * mostY)}</text>`,
      `<text x="${gridX}" y="${height - bottom + 16}" text-anchor="middle">${label(share * mostX)}</text>`,
    ].join('');
  });
  const lines = curves.map(({ name, points }, at) => {
    const colour = colours[at % colours.length];
    const path = points
      .map((point, nth) => `${nth === 0 ? 'M' : 'L'}${atX(point.x)} ${atY(point.y)}`)
      .join('');
    const dots = points
      .map((point) => `<circle cx="${atX(point.x)}" cy="${atY(point.y)}" r="3" fill="${colour}"/>`)
      .join('');
    const last = points.at(-1)!;
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots}<text x="${atX(last.x)}" y="${atY(last.y) - 8}" text-anchor="end" fill="${colour}">${name}</text>`;
  });
  return [
    `<text x="${left}" y="20" font-size="13" font-weight="bold">${title}</text>`,
    `<text x="${width - right}" y="20" text-anchor="end">${y}</text>`,
    ...grid,
    `<text x="${(left + width - right) / 2}" y="${height - 10}" text-anchor="middle">${x}</text>`,
    ...lines,
  ].join('\n');
}

/** The next round number above all figures. */
function axisEnd(figures: readonly number[]): number {
  const most = Math.max(...figures);
  const power = 10 ** Math.floor(Math.log10(most));
  return [1, 1.2, 1.6, 2, 3, 4, 6, 8, 10].map((each) => each * power).find((end) => end >= most)!;
}

const round = (value: number) => Math.round(value * 10) / 10;
const label = (value: number) => String(Number(value.toPrecision(3)));
