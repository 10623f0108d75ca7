import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type TestProjectInlineConfiguration, defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..')

const alias = {
  '@payload-config': path.join(root, 'payload.config.ts'),
  '@collections': path.join(root, 'collections'),
  '@': path.join(root, 'src'),
}

const mongodbUrl = process.env.TEST_MONGODB_URL

/** Files and tests in any order, so that none leans on another. `TEST_SEED` repeats an order. */
const anyOrder = { shuffle: { files: true, tests: true } }
const seed = Number(process.env.TEST_SEED) || Date.now()

/** How many sites the journeys walk at once, each worker its own; a site and its browser take a gigabyte. */
const sitesAtOnce = Number(process.env.TEST_SITES) || 1

/** Unit tests that put another module in the place of one: each keeps its modules to itself. */
const REPLACING = readdirSync(path.join(root, 'tests/unit'), { recursive: true, encoding: 'utf8' })
  .map((name) => `tests/unit/${name}`)
  .filter(
    (name) =>
      /\.test\.tsx?$/.test(name) &&
      /vi\.(?:do)?[mM]ock\(/.test(readFileSync(path.join(root, name), 'utf8')),
  )

const unit = (
  name: string,
  files: { include: string[]; exclude?: string[]; isolate: boolean },
): TestProjectInlineConfiguration => ({
  resolve: {
    alias: files.isolate
      ? alias
      : { ...alias, '@payload-config': path.join(root, 'tests/unit/noConfig.ts') },
  },
  test: {
    name,
    root,
    ...files,
    environment: 'node',
    sequence: anyOrder,
    // Some read all of the source, or start a program: a busy machine takes its time.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 60_000,
  },
})

/** The same integration tests on either database: one worker, one Payload, one file at a time. */
const integration = (database: 'sqlite' | 'mongodb'): TestProjectInlineConfiguration => ({
  resolve: { alias },
  test: {
    name: database,
    root,
    include: ['tests/integration/**/*.test.ts'],
    // Facts about one of the two say so in their file's name.
    exclude: [`tests/integration/**/*.${database === 'sqlite' ? 'mongodb' : 'sqlite'}.test.ts`],
    globalSetup: database === 'sqlite' ? ['tests/integration/globalSetup.ts'] : [],
    setupFiles: ['tests/integration/setup.ts'],
    provide: { database, template: '', mongodbUrl: mongodbUrl ?? '' },
    pool: 'forks',
    isolate: false,
    fileParallelism: false,
    sequence: anyOrder,
    // Ends what hangs; how long an answer may take is said by the tests that care.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})

/** What walks all pages and changes none: on a site of its own, so that journeys need not wait. */
const CRAWLS = filesOf('accessibility', 'paper', 'widths')

/** What starts the sites it needs, and waits for most of its time: beside all other journeys. */
const OWN_SITES = filesOf(
  'backup',
  'formGuard',
  'mapSecondStep',
  'mapTiles',
  'sending',
  'upgrade/command',
  'upgrade/upgrade',
)

function filesOf(...journeys: string[]): string[] {
  return journeys.map((name) => `tests/e2e/${name}.test.ts`)
}

/** Journeys in a browser, on a built site with the example world. */
const inBrowser = (
  name: string,
  files: { include: string[]; exclude?: string[] },
  {
    globalSetup = 'tests/e2e/globalSetup.ts',
    // Ends what hangs: beside all else that goes on, what takes ten seconds alone took sixty.
    testTimeout = 120_000,
    workers = sitesAtOnce,
  }: { globalSetup?: string; testTimeout?: number; workers?: number } = {},
): TestProjectInlineConfiguration => ({
  resolve: { alias },
  test: {
    name,
    root,
    ...files,
    globalSetup: [globalSetup],
    // Each file in any order; within one, people go on from where they were.
    sequence: { shuffle: { tests: false } },
    pool: 'forks',
    maxWorkers: workers,
    fileParallelism: workers > 1,
    // What a page comes to say is waited for; on a busy machine a second, Vitest's own, is soon over.
    expect: { poll: { timeout: 20_000, interval: 200 } },
    testTimeout,
    hookTimeout: 120_000,
  },
})

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    sequence: { ...anyOrder, seed },
    projects: [
      // Modules are read once for all files, which takes half of the time.
      unit('unit', {
        include: ['tests/unit/**/*.test.{ts,tsx}'],
        exclude: REPLACING,
        isolate: false,
      }),
      unit('unit-replacing', { include: REPLACING, isolate: true }),
      integration('sqlite'),
      ...(mongodbUrl ? [integration('mongodb')] : []),
      inBrowser('e2e', { include: ['tests/e2e/**/*.test.ts'], exclude: [...CRAWLS, ...OWN_SITES] }),
      inBrowser('pages', { include: CRAWLS }),
      inBrowser(
        'sites',
        { include: OWN_SITES },
        // Several starts in one test, while two other parts have the machine's cores.
        { globalSetup: 'tests/e2e/chromiumSetup.ts', testTimeout: 240_000, workers: 1 },
      ),
    ],
  },
})
