#!/usr/bin/env node
// Entry point of the command. The build copies it to dist/kh.js, next to the program.
'use strict';

require('./launch.js').launch('kh', 'kh-cli.js', function (program) {
  require(program).runProcess();
});
