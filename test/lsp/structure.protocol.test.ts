import { describe, expect, it } from 'vitest';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  DidCloseTextDocumentNotification,
  LinkedEditingRangeRequest,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol/node';
import { a, at, server, start, unknown, withTwoPlans } from '#test/lsp/two-plans.ts';

withTwoPlans();

const label = 'Thời gian hoàn thành';
const labels: Readonly<Record<string, number>> = {
  'utf-16': label.length,
  'utf-8': Buffer.byteLength(label),
};

describe('the structure of an open plan, asked by a client of the protocol', () => {
  it('is selected step by step', async () => {
    await start();
    const { textDocument, position } = at('TTHC');
    const asked = { textDocument, positions: [position, at('Sở Nội vụ').position] };
    const ranges = await server.connection.sendRequest(SelectionRangeRequest.type, asked);
    expect(ranges).toHaveLength(2);
    let steps = 0;
    for (let each = ranges![0]; each; each = each.parent!) steps++;
    expect(steps).toBeGreaterThan(5);
    const closed = { textDocument: unknown.textDocument, positions: [position] };
    expect(await server.connection.sendRequest(SelectionRangeRequest.type, closed)).toBeNull();
  });

  it('has places that change together', async () => {
    await start();
    const linked = await server.connection.sendRequest(LinkedEditingRangeRequest.type, at('TTHC'));
    expect(linked?.ranges).toHaveLength(2);
    expect(await server.connection.sendRequest(LinkedEditingRangeRequest.type, at('Rà soát'))).toBeNull();
  });

  it.each(['utf-8', 'utf-16'])('has tokens, counted in %s', async (encoding) => {
    await start({}, { general: { positionEncodings: [encoding] } });
    const textDocument = { uri: a };
    const { connection } = server;
    const full = await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    // `b) Thời gian hoàn thành: Quý II năm 2026;`: the label begins behind `b) `.
    const label = full!.data.findIndex(
      (_, i, data) => i % 5 === 0 && data[i] === 0 && data[i + 1] === 3 && data[i + 2] === labels[encoding],
    );
    expect(label).toBeGreaterThan(0);
    const asked = { textDocument, previousResultId: full!.resultId! };
    const delta = await connection.sendRequest(SemanticTokensDeltaRequest.type, asked);
    expect(delta).toMatchObject({ edits: [] });
    const again = await connection.sendRequest(SemanticTokensDeltaRequest.type, asked);
    expect(again).toMatchObject({ data: full!.data });
    const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    const part = await connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range });
    expect(part?.data).toEqual(full!.data);
  });

  it('says who has to do with what', async () => {
    await start();
    const items = await server.connection.sendRequest(CallHierarchyPrepareRequest.type, at('Sở Nội vụ'));
    expect(items?.map(({ name }) => name)).toEqual(['Sở Nội vụ']);
    const item = items![0]!;
    const tasks = await server.connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item });
    expect(tasks).toHaveLength(1);
    const { from } = tasks![0]!;
    const agencies = await server.connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, {
      item: from,
    });
    expect(agencies?.map(({ to }) => to.name)).toEqual(['Sở Nội vụ']);
    const foreign = { item: { ...item, data: undefined } };
    expect(await server.connection.sendRequest(CallHierarchyIncomingCallsRequest.type, foreign)).toBeNull();
    await server.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: a },
    });
    expect(await server.connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item })).toBeNull();
    expect(await server.stop()).toBe(0);
    expect(server.log).toEqual([]);
  });
});
