/** Tests are TypeScript ES modules run by swc; `--experimental-vm-modules` and the export condition come from scripts/test.mjs. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'production'] },
  moduleNameMapper: { '\\.(css|scss)$': '<rootDir>/test/support/empty.mjs' },
  testTimeout: 60_000,
}
