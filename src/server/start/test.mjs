// `npm test`: installs and builds what is missing, runs every check, and ends with one line of
// counts. What could not be run is said in words and is not counted as passed.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { install, pinnedNode, projectEnv, root, run, say } from './steps.mjs'

const startedAt = Date.now()
const RESULTS = path.join(root, 'test-results')
const JOURNEYS = 'tests/e2e'
const ADMIN = `${JOURNEYS}/admin`

await install()
rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })

const counts = { passed: 0, failed: 0 }
const notRun = []
const passedAgain = []

// Between these and what they test stands a program that is not ours: a browser, another server.
const ASKED_AGAIN = ['mongodb', 'e2e', 'pages', 'sites']
// More failing files than that are no accident.
const FILES_ASKED_AGAIN = 3
// Each on a site of its own. What goes on beside a journey fills two cores: a second one only makes both late.
const SITES_AT_ONCE = Math.max(
  1,
  Math.floor(Math.min(os.availableParallelism() / 2, sitesInMemory())),
)

// What the system counts a second of the processor in, on every Linux there is.
const TICKS = 100
let processorBefore = 0
processorSinceLastEnd() // not of what was installed

const bin = (name) => path.join(root, 'node_modules', name)
const command = (title, file, ...args) => ({ title, args: [bin(file), ...args] })

// The build takes both cores of a small machine: one thing goes on beside it. From then on three do, each of which
// leaves a core alone for part of its time. What is long and needs no order is left to whichever is free, the longest
// first, so that all end together.
const world = mkdtempSync(path.join(os.tmpdir(), 'accompagner-world-'))
// Hundreds of processes read the same modules: what V8 made of them once is read by all, which takes a fourth of a start.
const compiled = mkdtempSync(path.join(os.tmpdir(), 'accompagner-compiled-'))
const built = builds()
const left = [
  ...(process.env.TEST_MONGODB_URL ? [() => vitest('mongodb')] : []),
  walks('e2e', { named: 'admin', files: [ADMIN] }),
  walks('pages'),
]
await together([
  async () => {
    await check(command('ESLint', 'eslint/bin/eslint.js', '.'))
    await check(command('Knip', 'knip/bin/knip.js', '--config', 'tests/knip.ts'))
    await check(command('Prettier', 'prettier/bin/prettier.cjs', '--check', '.'))
    await check(command('Types', 'typescript/bin/tsc', '--noEmit'))
    await vitest('unit*', { named: 'unit' })
    await vitest('sqlite')
    await takeWhatIsLeft()
  },
  async () => {
    await walks('e2e', { named: 'e2e', files: journeysBut(ADMIN) })()
    await takeWhatIsLeft()
  },
  async () => {
    await walks('sites')()
    await takeWhatIsLeft()
  },
])

if (!process.env.TEST_MONGODB_URL) {
  notRun.push('the integration tests on MongoDB: TEST_MONGODB_URL names no server')
}
if (!process.env.REFERENCE_DATA_DIR) {
  notRun.push('the tests over the official lists: REFERENCE_DATA_DIR is not set')
}
for (const folder of [world, compiled]) rmSync(folder, { recursive: true, force: true })
for (const what of notRun) say(`NOT RUN: ${what}`)
for (const what of passedAgain) say(`PASSED ONLY THE SECOND TIME: ${what}`)
say(`${counts.passed} passed, ${counts.failed} failed`)
process.exit(counts.failed > 0 ? 1 : 0)

function together(tasks) {
  return Promise.all(tasks.map((task) => task()))
}

async function takeWhatIsLeft() {
  for (let task = left.shift(); task; task = left.shift()) await task()
}

/** What walks the built site, begun once there is one. */
function walks(project, how = {}) {
  return async () => {
    if (await built) await vitest(project, how)
    else notRun.push(`${how.named ?? project}: the site could not be built`)
  }
}

/** The files and folders of the journeys but one, as Vitest is asked for them. */
function journeysBut(left) {
  return readdirSync(path.join(root, JOURNEYS), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.test.ts'))
    .map(({ name }) => `${JOURNEYS}/${name}`)
    .filter((name) => name !== left)
}

/** Builds the site and makes the example world, once: each site that is walked begins with a copy of it. */
async function builds() {
  return (
    (await check({ title: 'Build', args: ['src/server/start/build.mjs'] })) &&
    (await check(command('Example world', 'tsx/dist/cli.mjs', 'tests/e2e/makeWorld.ts', world)))
  )
}

/** Runs a command that says by its end whether all is well; whether it is. */
async function check({ title, args }) {
  const part = begin(title)
  try {
    await run(pinnedNode(), args, { quiet: true, onExit: part.hasEnded })
    counts.passed += 1
    say(`✓ ${title} (${part.times()})`)
    return true
  } catch (error) {
    counts.failed += 1
    say(`✗ ${title} (${part.times()})`)
    say(error.output ?? String(error))
    return false
  }
}

/**
 * How many sites each of three parts that walk at once may have: one takes a gigabyte with its browser. What the tests
 * themselves, a build and a database server take is left to them.
 */
function sitesInMemory() {
  const GIB = 1024 ** 3
  // A container may have less than its machine.
  const bytes = Math.min(os.totalmem(), process.constrainedMemory() || Infinity)
  return (bytes / GIB - 4) / 3
}

/** Begins a part and says so: by its times who reads the log sees what went on beside what, and where a core was idle. */
function begin(title) {
  const beganAt = Date.now()
  let processorS = 0
  say(`… ${title} begins at ${clock(beganAt)}`)
  return {
    hasEnded: () => (processorS += processorSinceLastEnd()),
    times: () =>
      [
        `${Math.round((Date.now() - beganAt) / 1000)} s`,
        `from ${clock(beganAt)} to ${clock(Date.now())}`,
        ...(processorS > 0 ? [`${Math.round(processorS)} s of processor`] : []),
      ].join(', '),
  }
}

/** Minutes and seconds since the beginning. */
function clock(at) {
  const seconds = Math.round((at - startedAt) / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/**
 * Seconds of the processor that a command took which ended this moment, with all that it started: by so much has
 * grown what the system counts of those that ended. 0 where it does not say (only Linux does).
 */
function processorSinceLastEnd() {
  if (!existsSync('/proc/self/stat')) return 0
  // After the name in brackets; the 14th and 15th are those of the children.
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').pop().split(' ')
  const now = (Number(fields[13]) + Number(fields[14])) / TICKS
  const since = now - processorBefore
  processorBefore = now
  return since
}

/** Runs a project, or those of its files that `files` names, and says how it went as `named`. */
async function vitest(project, { named = project, files = [] } = {}) {
  const part = begin(named)
  const first = await resultOf(project, named, { files, part })
  const fallen = filesThatFailed(first)
  const isAskedAgain =
    ASKED_AGAIN.includes(project) && fallen.length > 0 && fallen.length <= FILES_ASKED_AGAIN
  if (!isAskedAgain) {
    tell(named, first, part)
    return
  }
  say(`${named}: asking once more ${fallen.join(', ')}; the first time:\n${first.output}`)
  const second = await resultOf(project, `${named}-again`, {
    files: fallen,
    part,
    sites: Math.min(fallen.length, SITES_AT_ONCE),
  })
  if (filesThatFailed(second).length === 0)
    passedAgain.push(...fallen.map((file) => `${named}: ${file}`))
  tell(named, joined(first, second, fallen), part)
}

/** Runs a project, whole or some of its files: what Vitest reports of each file, and what it printed. */
async function resultOf(project, named, { files, part, sites = SITES_AT_ONCE }) {
  const report = path.join(RESULTS, `${named}.json`)
  let output = ''
  try {
    output = await run(
      pinnedNode(),
      [
        bin('vitest/vitest.mjs'),
        'run',
        ...files,
        '--config',
        'tests/vitest.config.ts',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      {
        quiet: true,
        env: projectEnv({
          NODE_ENV: 'test',
          NO_COLOR: '1',
          EXAMPLE_WORLD: world,
          NODE_COMPILE_CACHE: compiled,
          TEST_SITES: String(sites),
        }),
        onExit: part.hasEnded,
      },
    )
  } catch (error) {
    output = error.output ?? String(error)
  }
  if (!existsSync(report)) return { output, files: [], isSuccess: false }
  const { testResults, success } = JSON.parse(readFileSync(report, 'utf8'))
  return { output, files: testResults, isSuccess: success }
}

function filesThatFailed({ files }) {
  return files
    .filter(({ status }) => status === 'failed')
    .map(({ name }) => path.relative(root, name))
}

/** The first result, with what the second says of the files that were asked again. */
function joined(first, second, again) {
  const stood = first.files.filter(({ name }) => !again.includes(path.relative(root, name)))
  return { ...second, files: [...stood, ...second.files] }
}

function tell(named, { files, isSuccess, output }, part) {
  const tests = files.flatMap(({ assertionResults }) => assertionResults)
  // A file that fails before its first test counts as one failure.
  const brokenFiles = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  const passed = tests.filter(({ status }) => status === 'passed').length
  const failed = tests.filter(({ status }) => status === 'failed').length + brokenFiles
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed')
  const isBroken = tests.length === 0 || !(isSuccess || failed > 0)
  counts.passed += passed
  counts.failed += failed + (isBroken ? 1 : 0)
  for (const { fullName } of skipped) notRun.push(`${named}: ${fullName}`)
  const isGood = failed === 0 && !isBroken
  say(`${isGood ? '✓' : '✗'} ${named}: ${passed} passed, ${failed} failed (${part.times()})`)
  if (!isGood) say(output)
}
