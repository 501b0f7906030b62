import { pageSettings } from '#layout/page.ts';
import { type StyleName, styleOf, styles } from '#layout/styles.ts';
import { classOf } from './html.ts';

const { width, height, margins, font, headerDistance } = pageSettings;

/** The style sheet of the preview: a white page in a frame of the editor's colours, and the styles of the page. */
export const previewCss: string = [
  `.sheet { box-sizing: border-box; width: ${width}mm; padding: ${margins.top}mm ${margins.right}mm 0 ${margins.left}mm;
  background: #fff; color: #000; font-family: '${font}', 'Liberation Serif', Tinos, 'Nimbus Roman', 'TeX Gyre Termes', serif; font-size: 14pt; line-height: 1.15;
  box-shadow: 0 1px 6px rgba(0, 0, 0, 0.45); overflow-wrap: break-word; }`,
  `.sheet.landscape { width: ${height}mm; }`,
  `.sheet p { margin: 0; }`,
  `.sheet table { width: 100%; border-collapse: collapse; table-layout: fixed; }`,
  `.columns td { vertical-align: top; padding: 0 1mm; }`,
  `.header tr > td:first-child { width: ${60}mm; } .header td { padding: 0; }`,
  `.ending { margin-top: 12pt; } .ending tr > td:first-child { width: ${76}mm; }`,
  `.grid { margin-top: 6pt; } .grid td { border: 0.5pt solid #000; padding: 1mm 1.5mm; vertical-align: middle; }`,
  `.rule { height: 4pt; text-align: center; line-height: 0; } .rule svg { fill: #000; max-width: 100%; margin-top: 2pt; }`,
  `.sheet > .rule { padding-bottom: 8pt; } .kh-country, .kh-creed { white-space: nowrap; }`,
  `.room { height: 4.6em; }`,
  `.gap { margin: 0 -${margins.right}mm 0 -${margins.left}mm; width: ${width}mm; }`,
  `.gap.inside { display: inline-block; vertical-align: top; text-indent: 0; }`,
  `.landscape .gap { width: ${height}mm; }`,
  `.grid tr.gap-row > td { border-left: 0; border-right: 0; padding: 0; }`,
  `.gap .bottom { height: ${margins.bottom}mm; } .gap .between { height: 6mm; background: var(--frame); }`,
  `.gap .top { height: ${margins.top}mm; padding-top: ${headerDistance}mm; box-sizing: border-box; text-align: center;
  font-size: 14pt; font-weight: 400; font-style: normal; line-height: 1; margin-left: ${margins.left - margins.right}mm; }`,
  ...(Object.keys(styles) as StyleName[]).map(ruleOf),
].join('\n');

function ruleOf(name: StyleName): string {
  const { size, bold, italic, align, firstLine = 0, before } = styleOf(name);
  const rules = [
    `font-size: ${size}pt`,
    `text-align: ${align}`,
    `font-weight: ${bold ? 700 : 400}`,
    `font-style: ${italic ? 'italic' : 'normal'}`,
    ...(firstLine > 0 ? [`text-indent: ${firstLine}mm`] : []),
    ...(before > 0 ? [`padding-top: ${before}pt`] : []),
  ];
  return `.sheet .${classOf(name)} { ${rules.join('; ')}; }`;
}
