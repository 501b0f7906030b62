import { defineConfig } from 'vitest/config';

/** Files that replace a module for themselves alone. All others are pure, and share what they load: that saves most of the time. */
const replacing = [
  'test/cli/fix.test.ts',
  'test/cli/lint-command.test.ts',
  'test/cli/one-pass.test.ts',
  'test/model/new-fact.test.ts',
];

/** Files that read the real plans, which lie beside the project. */
const needingPlans = ['test/plans/**/*.test.ts', 'test/goldens/plans.test.ts'];

/** Long enough for a slow and busy machine: a test fails for what it finds, never for the time it takes. */
const patient = {
  testTimeout: 240_000,
  hookTimeout: 240_000,
  setupFiles: ['test/seed.ts'],
  expect: { requireAssertions: true },
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...patient,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...needingPlans, 'test/vscode/**', ...replacing],
          isolate: false,
        },
      },
      { test: { ...patient, name: 'unit-isolated', include: replacing } },
      { test: { ...patient, name: 'plans', include: needingPlans } },
      {
        test: {
          name: 'bench',
          include: [],
          benchmark: { include: ['test/bench/**/*.bench.ts'], exclude: ['**/node_modules/**'] },
        },
      },
    ],
  },
});
