import { RequestType } from 'vscode-languageserver';
import { previewFacts, previewOf } from '#features/preview/preview.ts';
import type { ServerContext } from '#lsp/context.ts';
import { handler } from '#lsp/requests.ts';
import { PREVIEW, type PreviewParams, type PreviewResult } from '#protocol/preview.ts';
import { resultInSlices } from './slices.ts';

/** Answers the request for the printed page of an open plan; parameters of another shape are answered with null. */
export function handlePreviews(context: ServerContext): void {
  const { connection, documents } = context;
  connection.onRequest(
    new RequestType<PreviewParams, PreviewResult, void>(PREVIEW),
    handler<PreviewParams, PreviewResult>(
      context,
      PREVIEW,
      () => null,
      (params) => {
        const document = typeof params?.uri === 'string' ? documents.snapshot(params.uri) : undefined;
        return async (token) => {
          if (!document) return null;
          const isWanted = () => documents.isWanted(document, token);
          const plan = await resultInSlices(document.reading(previewFacts), document, context, isWanted);
          return plan ? previewOf({ plan, lines: document.lines }, document.version) : null;
        };
      },
    ),
  );
}
