import { defineConfig } from 'vitest/config';

// Three kinds of test, told apart by name:
//   x.test.ts       needs nothing but Node
//   x.lab.test.ts   needs the lab's real registry, engine, sops, ... and runs inside its namespaces
//   x.long.test.ts  the same, for the rounds that take minutes
const long = ['test/**/*.long.test.ts'];
const lab = ['test/**/*.lab.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...long, ...lab],
        },
      },
      {
        test: {
          name: 'lab',
          include: lab,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // Engines and registries share two cores: more files at once only wait for each other.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'long',
          include: long,
          testTimeout: 3_600_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
