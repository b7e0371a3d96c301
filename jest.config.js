// Four kinds of test, told apart by folder: pure logic in Node, components in jsdom, Microsoft's office.js in Node, a real browser.
const transform = {
  '^.+\\.(t|j|mj)sx?$': ['@swc/jest', {
    jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
    module: { type: 'commonjs' },
  }],
};
const common = {
  transform,
  // ESM-only packages are compiled too.
  transformIgnorePatterns: ['/node_modules/(?!(intl-messageformat|@formatjs|@exodus)/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/empty-style.js' },
};
module.exports = {
  // No test is about time: a busy machine may take longer, only what hangs ends.
  testTimeout: 120_000,
  projects: [
    { ...common, displayName: 'unit', testEnvironment: 'node', testMatch: ['<rootDir>/test/**/*.test.ts'], testPathIgnorePatterns: ['/test/e2e/', '/test/office/', '/test/taskpane/'] },
    { ...common, displayName: 'pane', testEnvironment: 'jsdom', testMatch: ['<rootDir>/test/taskpane/**/*.test.ts?(x)'], setupFilesAfterEnv: ['<rootDir>/test/support/pane.ts'] },
    { ...common, displayName: 'office', testEnvironment: 'node', testMatch: ['<rootDir>/test/office/**/*.test.ts'] },
    { ...common, displayName: 'browser', testEnvironment: 'node', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'], globalSetup: '<rootDir>/test/e2e/global-setup.ts' },
  ],
};
