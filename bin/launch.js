// What the entry points of this folder share. Runs on any Node: an old Node or a missing build is reported in one sentence.
'use strict';
var fs = require('fs');
var path = require('path');

/** The oldest version of Node that the programs run on, as package.json says. */
var oldest = 20;

var folder = path.dirname(__dirname);

/**
 * Hands the module of a program to `run`: `file` beside this one, or in the folder `dist` of a checkout. Where there is none, or Node is
 * too old, says so as `name` and ends with exit code 2, as for wrong use.
 */
function launch(name, file, run) {
  var program = [path.join(__dirname, file), path.join(folder, 'dist', file)].filter(function (each) {
    return fs.existsSync(each);
  })[0];
  var version = process.versions.node;
  if (parseInt(version, 10) < oldest) {
    refuse(
      name,
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
      name,
      'bản mã nguồn này chưa được dựng; hãy chạy “npm start” trong thư mục ' + folder + ' rồi gọi lại.',
      'this checkout is not built; run “npm start” in the folder ' + folder + ' and try again.'
    );
  } else {
    run(program);
  }
}

/** Says why nothing can be done, in the language asked for, and ends as for wrong use. */
function refuse(name, vi, en) {
  process.stderr.write(name + ': ' + (inEnglish() ? en : vi) + '\n');
  process.exitCode = 2;
}

/** Whether the command line asks for English. */
function inEnglish() {
  var words = process.argv;
  return words.indexOf('--locale=en') > 0 || words[words.indexOf('--locale') + 1] === 'en';
}

exports.launch = launch;
exports.refuse = refuse;
exports.inEnglish = inEnglish;
