/** HTML of clipboards as word processors, sheets and browsers make it. */

/** What Word puts on the clipboard of Windows around a piece of a document. */
export const fromWord = (body: string) => `Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000009999\r\n
<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- @list l0:level1 {mso-level-number-format:bullet; mso-level-text:\uf0b7; font-family:Symbol;} p.MsoNormal {margin:0cm;} --></style>
</head><body lang=EN-US style='tab-interval:36.0pt'><!--StartFragment-->
${body}
<!--EndFragment--></body></html>`;

/** A paragraph of Word with a number or bullet of its own, as it is shown, in a font. */
export const wordItem = (shown: string, text: string, font = 'Times New Roman', level = 1) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${36 * level}.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span lang=VI style='font-family:"${font}";mso-fareast-font-family:"${font}"'><span style='mso-list:Ignore'>${shown}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=VI>${text}<o:p></o:p></span></p>\n`;

export const wordParagraph = (text: string) =>
  `<p class=MsoNormal style='text-align:justify'><span lang=VI>${text}<o:p></o:p></span></p>\n`;
export const wordEmpty = '<p class=MsoNormal><span lang=VI><o:p>&nbsp;</o:p></span></p>\n';

/** The paragraphs of a cell of Word. */
export const wordCell = (attributes: string, ...paragraphs: readonly string[]) =>
  `<td width=120 valign=top style='border:solid windowtext 1.0pt;padding:0cm 5.4pt' ${attributes}>${paragraphs
    .map(
      (text) =>
        `<p class=MsoNormal align=center><b style='mso-bidi-font-weight:normal'>${text}<o:p></o:p></b></p>`,
    )
    .join('')}</td>`;

/** What a spreadsheet puts on the clipboard. */
export const fromExcel = (
  rows: readonly (readonly string[])[],
) => `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet>
<style><!--table {mso-displayed-decimal-separator:"\\."} .xl65 {mso-number-format:"Short Date";} --></style></head><body link="#0563C1"><!--StartFragment-->
<table border=0 cellpadding=0 cellspacing=0 width=384><col width=64 span=3><tr height=20>${rows
  .map((cells) => cells.map((cell) => `<td class=xl65 width=64>${cell}</td>`).join('\n'))
  .join('</tr>\n <tr height=20>')}</tr></table><!--EndFragment--></body></html>`;
