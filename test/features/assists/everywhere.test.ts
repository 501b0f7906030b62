import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { faultsOfAssists } from './everywhere.ts';

it.each([
  'examples/bo-thi-hanh-luat-2026.kh',
  'examples/nhieu-loi.kh',
  'examples/tinh-chuyen-doi-so-2026.kh',
  'examples/xa-cai-cach-hanh-chinh-2026.kh',
  'test/lsp/plans/so.kh',
  'test/lsp/plans/tinh.kh',
  'test/lsp/plans/xa.kh',
])('every assist of %s resolves what it is for, and brings no finding', (file) =>
  expect(faultsOfAssists(readFileSync(file, 'utf8'))).toEqual([]),
);
