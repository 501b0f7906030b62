import { describe, expect, it } from 'vitest';
import { type OtherPlan, renameInWorkspace } from '#features/workspace-rename.ts';
import { applyEdits } from '#rules/fix.ts';
import { planText } from '#test/workspace/fake-files.ts';
import { type WorkspacePlans, workspacePlans } from './workspace-plans.ts';

/** The other plans of a workspace as a rename asks for them; `read` gets the names of those that are read as plans. */
function* others({ document, documents }: WorkspacePlans, read: string[]): Generator<OtherPlan> {
  for (const [name, { uri, plan }] of documents) {
    if (uri === document.uri) continue;
    yield {
      uri,
      name,
      version: null,
      text: plan.text,
      plan: () => {
        read.push(name);
        return plan;
      },
    };
  }
}

/** The plans that a rename changes, as it leaves them. */
async function renamed(fixture: string, newName: string) {
  const plans = workspacePlans(fixture);
  const read: string[] = [];
  const result = await renameInWorkspace(plans.document, plans.offset, newName, others(plans, read));
  if (!result || 'refusal' in result) return { result, read };
  const byUri = new Map([...plans.documents].map(([name, document]) => [document.uri, { name, document }]));
  const texts = result.edits.map(({ textDocument, edits }) => {
    const { name, document } = byUri.get(textDocument.uri)!;
    const plain = edits.flatMap((edit) =>
      'newText' in edit ? [{ ...document.lines.spanOf(edit.range), text: edit.newText }] : [],
    );
    return [name, applyEdits(document.plan.text, plain)];
  });
  const versions = result.edits.map(({ textDocument }) => textDocument.version);
  return { texts: Object.fromEntries(texts), versions, read };
}

const led = (agency: string) => planText({ body: `a) Cơ quan chủ trì: ${agency};` });

describe('a rename in the workspace', () => {
  it('changes an agency in every plan that names it, and reads no others', async () => {
    const { texts, versions, read } = await renamed(
      `
//- a.kh
${led('Sở $0Nội vụ')}
//- b.kh
${led('SỞ NỘI VỤ')}
//- c.kh
${led('Sở Y tế')}
`,
      'Sở Tài chính',
    );
    expect(texts).toEqual({ 'a.kh': `${led('Sở Tài chính')}\n`, 'b.kh': `${led('SỞ TÀI CHÍNH')}\n` });
    expect(versions).toEqual([1, null]);
    expect(read).toEqual(['b.kh']);
  });

  it('is refused with the file in which the new name cannot stand', async () => {
    const short = (more: string) => planText({ body: `Thủ tục hành chính (TTHC). Công bố TTHC. ${more}` });
    const { result } = await renamed(
      `
//- a.kh
${short('').replace('(TT', '(T$0T')}
//- b.kh
${short('Tổng thu hộ (TTH).')}
`,
      'TTH',
    );
    expect(result).toMatchObject({ file: 'b.kh', refusal: { en: expect.stringContaining('already') } });
  });

  it('reads no other plan where the plan itself does not allow the name', async () => {
    const { result, read } = await renamed(
      `
//- a.kh
${led('Sở $0Nội vụ')}
//- b.kh
${led('Sở Nội vụ')}
`,
      '',
    );
    expect(result).toEqual({ refusal: { vi: 'Tên mới để trống.', en: 'The new name is empty.' } });
    expect(read).toEqual([]);
  });

  it('is none of what has no name', async () => {
    const { result } = await renamed(
      `
//- a.kh
${planText({ body: 'Tuyên $0truyền.' })}
`,
      'X',
    );
    expect(result).toBeUndefined();
  });
});
