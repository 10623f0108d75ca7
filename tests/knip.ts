import type { KnipConfig } from 'knip'

/** What starts the code, from which everything else must be reached; what nothing reaches goes. */
const config: KnipConfig = {
  entry: [
    'src/server/{main,serve}.ts',
    'src/server/cli/*.ts',
    // Another thread.
    'src/exports/workbookThread.ts',
    'src/server/start/*.mjs',
    'src/enhance/{index.ts,giveWays.ts,liveMap.ts,passageLinks.ts,readAloud.ts,resultMap.ts,termNotes.ts,takeAlong.ts,offlineSearch.ts,offlineWorker.ts,offlineRetire.ts,embedHost.ts,build.mjs}',
    'seed/{seedIfEmpty,enterPublicBodies}.ts',
    // Writes the sample lists anew: started by hand, see its first lines.
    'seed/lmia/writeSamples.ts',
    'tests/**/*.test.{ts,tsx}',
    // Stands in the place of another file.
    'tests/unit/noConfig.ts',
    'tests/vitest.config.ts',
    'tests/{integration,e2e}/globalSetup.ts',
    'tests/e2e/{chromiumSetup,makeWorld}.ts',
    'tests/integration/{setup,makeTemplate}.ts',
    'tests/integration/upgrade/runMigration.ts',
    // Another process, which a test starts.
    'tests/integration/guide/approveElsewhere.ts',
    'tests/integration/guide/remindElsewhere.ts',
    'tests/integration/directory/campaignElsewhere.ts',
    'tests/integration/platform/uploadsProcess.ts',
    'tests/bench/{run,grownSettle,lmiaLoadRun,publishingRun,searchFill}.ts',
    'tests/bench/emptyPage/{server.mjs,app/*.tsx}',
    'tests/trial/run.ts',
    'tests/bench/coolAll.mjs',
    'tests/bench/referenceServer.mjs',
  ],
  project: ['**/*.{ts,tsx,js,mjs}'],
  // A type that an exported function takes or gives may be named elsewhere one day.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // Named in a style sheet, as the address of its font files.
    '@fontsource/atkinson-hyperlegible-next',
    // Its two files are resolved by a name put together.
    'world-atlas',
    // What a bench compares with: its files are served as they are.
    'leaflet.markercluster',
    // Given to Node as an argument when the benches start.
    'tsx',
  ],
  // The system's own, where it has them: one unpacks the old database of the upgrade test, one judges books, the others
  // make the small disk of a trial.
  ignoreBinaries: ['xz', 'mount', 'umount', 'java'],
}

export default config
