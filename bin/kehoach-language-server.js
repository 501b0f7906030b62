#!/usr/bin/env node
// Entry point of the language server for editors other than VS Code, which brings its own. It speaks over standard input and output
// unless another transport is named.
'use strict';
var launcher = require('./launch.js');

var NAME = 'kehoach-language-server';
var transports = /^--(stdio|node-ipc|socket=\d+|pipe=.+)$/;
var others = /^--(clientProcessId=\d+|locale=(vi|en))$/; // editors add the first; the second is the language of these messages
var words = process.argv.slice(2);
var unknown = words.filter(function (word) {
  return !transports.test(word) && !others.test(word);
})[0];

if (words.indexOf('--version') >= 0) {
  process.stdout.write(NAME + ' ' + require('../package.json').version + '\n');
} else if (words.indexOf('--help') >= 0 || words.indexOf('-h') >= 0) {
  process.stdout.write(help());
} else if (unknown !== undefined) {
  launcher.refuse(
    NAME,
    'không có tùy chọn “' + unknown + '”; xem “' + NAME + ' --help”.',
    'there is no option “' + unknown + '”; see “' + NAME + ' --help”.'
  );
} else {
  launcher.launch(NAME, 'server.js', function (program) {
    require(program);
  });
}

/** How the server is started, in the language asked for. */
function help() {
  return launcher.inEnglish()
    ? 'Language server for Vietnamese administrative plans (.kh). An editor starts it; it is of no use in a terminal.\n\n' +
        'Usage: ' +
        NAME +
        ' [--stdio | --node-ipc | --socket=PORT | --pipe=NAME]\n\n' +
        '--stdio is the default. Settings for editors: docs/editors.md.\n'
    : 'Máy chủ ngôn ngữ cho kế hoạch hành chính (.kh). Trình soạn thảo tự khởi động nó; chạy tay ở cửa sổ lệnh không để làm gì.\n\n' +
        'Cách dùng: ' +
        NAME +
        ' [--stdio | --node-ipc | --socket=CỔNG | --pipe=TÊN]\n\n' +
        'Mặc định là --stdio. Thiết đặt cho từng trình soạn thảo: docs/editors.md.\n';
}
