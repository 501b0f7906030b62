import type { IssuerKind, Signature } from './issuers.ts';

/** The parts of a plan as templates. Texts that stand ready are usable sentences: a fresh snippet brings no finding. */

/** The title, for a plan of the years `{year}`. */
export const titleTemplate = (kind: IssuerKind, subject = subjectTemplate(kind)) => `KẾ HOẠCH\n${subject}`;

const subjectTemplate = (kind: IssuerKind) => `${kind.subject} năm {year}`;

export const headerTemplate = (kind: IssuerKind) => kind.header;

export const basesTemplate = (kind: IssuerKind) =>
  kind.bases.map((basis, i) => `Căn cứ ${basis}${i < kind.bases.length - 1 ? ';' : '.'}`).join('\n');

/** The sentence between the legal bases and the first section; `subject` as the title has it. */
export const openingTemplate = (body: string, subject: string) =>
  `${body} ban hành Kế hoạch ${subject} như sau:`;

export const aimsTemplate = `{section}. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
a) {aim:Triển khai kịp thời, hiệu quả các nhiệm vụ được giao};
b) {aim2:Nâng cao trách nhiệm của các cơ quan, đơn vị}.
2. Yêu cầu
a) {demand:Phân công rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền};
b) {demand2:Bảo đảm tiết kiệm, hiệu quả, đúng tiến độ}.`;

const fields = (
  marks: readonly [string, string, string, string],
) => `{clause}. {task:Tổ chức quán triệt, tuyên truyền}
${marks[0]} Cơ quan chủ trì: {lead};
${marks[1]} Cơ quan phối hợp: {others};
${marks[2]} Thời gian thực hiện: {due} năm {year};
${marks[3]} Sản phẩm: {product:Báo cáo kết quả thực hiện}.`;

/** A task with its fields as points, or as dashes. */
export const taskWithPoints = fields(['a)', 'b)', 'c)', 'd)']);
export const taskWithDashes = fields(['-', '-', '-', '-']);

export const taskTable = `| STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm |
|---|---|---|---|---|---|
| I | {group:Hoàn thiện cơ chế, chính sách} | | | | |
| 1 | {task:Rà soát văn bản} | {lead} | {others} | {due} năm {year} | {product:Báo cáo kết quả rà soát} |
| 2 | {task2:Tổ chức tập huấn} | {lead} | {others} | {due} năm {year} | {product2:Báo cáo kết quả tập huấn} |`;

export const tasksTemplate = `{section}. NỘI DUNG NHIỆM VỤ\n${taskWithPoints}`;

export const fundsTemplate = (kind: IssuerKind) => `{section}. KINH PHÍ THỰC HIỆN
{funds:Kinh phí thực hiện Kế hoạch được bố trí trong dự toán} ${kind.budget} và các nguồn hợp pháp khác theo quy định của pháp luật.`;

export const dutyTemplate = (kind: IssuerKind) => `{clause}. {lead}
a) {duty:Theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch này};
b) {duty2:Tổng hợp kết quả thực hiện}, báo cáo ${kind.head} theo quy định.`;

/** The duties of the lead agency and of all others. */
export const dutiesTemplate = (kind: IssuerKind) => `{section}. TỔ CHỨC THỰC HIỆN
${dutyTemplate(kind)}
{clause2}. {others}
{duties:Tổ chức thực hiện các nhiệm vụ được phân công; báo cáo kết quả thực hiện để tổng hợp}.`;

export const closingTemplate = (kind: IssuerKind, body: string, subject: string) =>
  `Trên đây là Kế hoạch ${subject} của ${body}. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị phản ánh về {lead} để tổng hợp, báo cáo ${kind.head} xem xét, quyết định./.`;

export const recipientsTemplate = ({ recipients: lines }: IssuerKind) =>
  ['Nơi nhận:', ...lines.map((line, i) => `- ${line}${i < lines.length - 1 ? ';' : '.'}`)].join('\n');

export const signatureTemplate = ({ lines }: Signature) => `${lines}\n\n{signer:Họ và tên}`;

export const annexTemplate = (body: string) => `PHỤ LỤC
{annex:DANH MỤC NHIỆM VỤ}
(Kèm theo Kế hoạch số /KH-{symbol} ngày tháng {month} năm {now} của ${body})

${taskTable}`;

/** All parts of a plan, from the motto to the signature; its subject and its section of tasks may be given. */
export function planTemplate(
  kind: IssuerKind,
  { subject = subjectTemplate(kind), tasks = tasksTemplate }: Partial<PlanContent> = {},
): string {
  const numbered = (template: string, section: string, clause = '1') =>
    template.replace('{section}', section).replace('{clause}', clause).replace('{clause2}', '2');
  return [
    `${headerTemplate(kind)}\n\n${titleTemplate(kind, subject)}`,
    basesTemplate(kind),
    openingTemplate(kind.body, subject),
    numbered(aimsTemplate, 'I'),
    numbered(tasks, 'II'),
    numbered(fundsTemplate(kind), 'III'),
    numbered(dutiesTemplate(kind), 'IV'),
    closingTemplate(kind, kind.body, subject),
    recipientsTemplate(kind),
    signatureTemplate(kind.signatures[0]!),
  ].join('\n\n');
}

/** What of a plan is its own: templates. */
interface PlanContent {
  /** The subject with the years, as the title has it. */
  readonly subject: string;
  /** The section of the tasks. */
  readonly tasks: string;
}
