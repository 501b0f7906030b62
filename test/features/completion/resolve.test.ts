import { describe, expect, it } from 'vitest';
import { completionsAt } from '#features/completion.ts';
import { createLanguageService } from '#features/language-service.ts';
import { readPlan } from '#model/plan.ts';
import { cursorOf, parseFile } from '#test/fixtures/fixture.ts';
import { provincial } from './check.ts';
import { serviceContext, snapshotOf } from './service.ts';

const options = { resolvesCompletions: true, labelDetails: true };

describe('documentation of an item', () => {
  const file = parseFile(provincial('a) Cơ quan chủ trì: so noi$0'));
  const offset = cursorOf(file);
  it('is sent when the editor shows it, the same that it has at once elsewhere', async () => {
    const { document, settings } = snapshotOf(file.text);
    const position = document.lines.positionAt(offset);
    const service = createLanguageService(serviceContext(options));
    const { items } = await service.completions({ document, options: settings, position });
    expect(items[0]).toMatchObject({ label: 'Sở Nội vụ', labelDetails: { description: expect.any(String) } });
    expect(items[0]).not.toHaveProperty('documentation');
    const item = await service.resolveCompletion({ document, options: settings, item: items[0]! });
    const plain = createLanguageService(serviceContext({}));
    const [whole] = (await plain.completions({ document, options: settings, position })).items;
    expect(item.documentation).toEqual(whole!.documentation);
    expect(whole).not.toHaveProperty('data');
    expect(whole).not.toHaveProperty('labelDetails');
  });
  it('is left out for another version of the document', async () => {
    const { document, settings } = snapshotOf(file.text);
    const service = createLanguageService(serviceContext(options));
    const item = { label: 'Sở Nội vụ', sortText: '000', data: { uri: document.uri, version: 99, offset } };
    expect(await service.resolveCompletion({ document, options: settings, item })).toEqual(item);
  });
});

describe('agencies that other plans of the folder name', () => {
  it('come before those that fit as well', () => {
    const file = parseFile(provincial('a) Cơ quan chủ trì: so t$0'));
    const first = (often: string) =>
      completionsAt(readPlan(file.text), cursorOf(file), {
        today: '2026-03-10',
        plansNaming: (name) => (name === often ? 40 : 0),
      })[0]!.label;
    expect(first('Sở Tư pháp')).toBe('Sở Tư pháp');
    expect(first('Sở Tài chính')).toBe('Sở Tài chính');
  });
});
