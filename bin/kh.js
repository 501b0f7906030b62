#!/usr/bin/env node
// Entry point of the command. Runs on any Node; reports an old Node or a missing build in one sentence. The build copies it
// to dist/kh.js, next to the program.
'use strict';
var fs = require('fs');
var path = require('path');

/** The oldest version of Node that the program runs on, as package.json says. */
var oldest = 20;

var folder = path.dirname(__dirname);
var program = [path.join(__dirname, 'kh-cli.js'), path.join(folder, 'dist', 'kh-cli.js')].filter(
  function (file) {
    return fs.existsSync(file);
  }
)[0];
var version = process.versions.node;

if (parseInt(version, 10) < oldest) {
  refuse(
    'cần Node.js từ ' +
      oldest +
      ' trở lên, máy này đang dùng ' +
      version +
      '; tải bản mới ở https://nodejs.org.',
    'Node.js ' +
      oldest +
      ' or newer is needed, this is ' +
      version +
      '; get a new one from https://nodejs.org.'
  );
} else if (program === undefined) {
  refuse(
    'bản mã nguồn này chưa được dựng; hãy chạy “npm start” trong thư mục ' + folder + ' rồi gọi lại.',
    'this checkout is not built; run “npm start” in the folder ' + folder + ' and try again.'
  );
} else {
  require(program).runProcess();
}

/** Says why nothing can be done, in the language asked for, and ends as for wrong use. */
function refuse(vi, en) {
  var words = process.argv;
  var english = words.indexOf('--locale=en') > 0 || words[words.indexOf('--locale') + 1] === 'en';
  process.stderr.write('kh: ' + (english ? en : vi) + '\n');
  process.exitCode = 2;
}
