// Runs the suite in a web worker extension host: mocha's browser build and all tests in one bundle.
import 'mocha/mocha.js';

export function run(): Promise<void> {
  // The default reporter wants a DOM; the lines are printed below.
  class Silent {}
  mocha.setup({
    ui: 'bdd',
    reporter: Silent as unknown as Mocha.ReporterConstructor,
    timeout: 20_000,
    forbidOnly: true,
  });
  // After setup: they call describe() when they are loaded.
  require('./kehoach.test.ts');
  require('./fixes.test.ts');
  require('./features.test.ts');
  require('./start.test.ts');
  require('./views.test.ts');
  require('./protocol.test.ts');
  require('./text.test.ts');
  require('./typing.test.ts');
  require('./preview.test.ts');
  require('./assists.test.ts');
  return new Promise((resolve, reject) => {
    let passed = 0;
    mocha
      .run((failed) => {
        console.log(`[kh-tests] passed=${passed} failed=${failed}`);
        if (failed > 0) reject(new Error(`${failed} test(s) failed`));
        else resolve();
      })
      .on('pass', (test) => {
        passed++;
        console.log(`  ok ${test.fullTitle()} (${test.duration} ms)`);
      })
      .on('fail', (test, error) => console.log(`  FAILED ${test.fullTitle()}\n${error.stack ?? error}`));
  });
}
