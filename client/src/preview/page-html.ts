import { Uri, type Webview } from 'vscode';

/**
 * The document in which a preview is shown. Its policy lets nothing in but the script with the nonce and the style sheet of the
 * extension: no script, picture, link or style of a plan.
 */
export function previewHtml(webview: Webview, dist: Uri): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const address = (file: string) => webview.asWebviewUri(Uri.joinPath(dist, file)).toString();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource};`;
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${address('preview.css')}">
</head>
<body><div id="note" role="status"></div><main id="pages"></main><script nonce="${nonce}" src="${address('preview.js')}"></script></body>
</html>`;
}
