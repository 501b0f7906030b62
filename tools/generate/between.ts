/** A page with `content` in the place of what stands between `<!-- name:start -->` and `<!-- name:end -->`. Throws where it has no such marks. */
export function between(page: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the page has no ${start} … ${end}`);
  return `${page.slice(0, from)}${start}\n\n${content}\n\n${page.slice(to)}`;
}
