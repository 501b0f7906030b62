import { describe, expect, it } from 'vitest';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  DidCloseTextDocumentNotification,
  LinkedEditingRangeRequest,
  SelectionRangeRequest,
} from 'vscode-languageserver-protocol/node';
import { a, at, server, start, unknown, withTwoPlans } from '#test/lsp/two-plans.ts';

withTwoPlans();

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
