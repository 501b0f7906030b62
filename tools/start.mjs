// The end of `npm start`: shows the linter at work on the examples, and says what can be done next.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);

// One example is full of faults on purpose: its findings are to be seen, not to fail the start. `node` is looked up anew, so that the Node the
// project brings with it runs the command, even where an older one runs this file.
const { status, error } = spawnSync('node', ['dist/kh.js', 'lint', '--fail-on', 'never', 'examples'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (error) console.error(error.message);
process.exitCode = status ?? 1;

console.log(`
Các bước tiếp theo:
  npm run editor     mở thư mục examples trong VS Code, đã cài sẵn phần mở rộng
  npm test           chạy kiểm thử
  npm run package    đóng gói phần mở rộng thành kehoach.vsix
In English: \`npm run editor\` opens the examples in VS Code, \`npm test\` runs the tests, \`npm run package\` makes kehoach.vsix.`);
