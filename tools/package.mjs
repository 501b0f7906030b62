// `npm run package`: kehoach.vsix, or the file that is named. The page of an extension in VS Code reads no files beside its README, so here the pictures are part of it; `vsce package`
// alone refuses such pictures, as marketplaces do, and makes a package whose page has none.
import { createVSIX } from '@vscode/vsce';

process.env.KH_README_PICTURES = '1'; // tools/build.mjs, which vsce runs, reads it
await createVSIX({ packagePath: process.argv[2] ?? 'kehoach.vsix', rewriteRelativeLinks: false });
