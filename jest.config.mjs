/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", decorators: true },
          transform: { legacyDecorator: true, useDefineForClassFields: false },
        },
        module: { type: "es6" },
      },
    ],
  },
  globalSetup: "<rootDir>/test/setup/start.mjs",
  globalTeardown: "<rootDir>/test/setup/stop.mjs",
  // The decorators of the question classes want it before they are read.
  setupFiles: ["reflect-metadata"],
  testTimeout: 60_000,
};
