// `npm test`: installs and builds what is missing, runs every check, and ends with one line of
// counts. What could not be run is said in words and is not counted as passed.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { build, install, pinnedNode, projectEnv, root, run, say } from './steps.mjs'

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

const bin = (name) => path.join(root, 'node_modules', name)
const command = (title, file, ...args) => ({ title, args: [bin(file), ...args] })

// Two things at a time: what a browser walks needs the build and takes longest, so it begins as soon
// as the site is built; everything else goes on beside it. What of it has a site to itself is left to
// whichever of the two is done first. Files with sites of their own wait most of the time, for a mail
// server or a start: they go on beside both.
const world = mkdtempSync(path.join(os.tmpdir(), 'accompagner-world-'))
const built = builds()
const leftToBoth = [() => vitest('e2e', { named: 'admin', files: [ADMIN] }), () => vitest('pages')]
await together([
  async () => {
    await check(command('ESLint', 'eslint/bin/eslint.js', '.'))
    await check(command('Knip', 'knip/bin/knip.js', '--config', 'tests/knip.ts'))
    await check(command('Prettier', 'prettier/bin/prettier.cjs', '--check', '.'))
    await check(command('Types', 'typescript/bin/tsc', '--noEmit'))
    await vitest('unit*', { named: 'unit' })
    await vitest('sqlite')
    if (process.env.TEST_MONGODB_URL) await vitest('mongodb')
    else notRun.push('the integration tests on MongoDB: TEST_MONGODB_URL names no server')
    await built
    await takeWhatIsLeft()
  },
  async () => {
    await built
    await vitest('e2e', { named: 'e2e', files: journeysBut(ADMIN) })
    await takeWhatIsLeft()
  },
  async () => {
    await built
    await vitest('sites')
  },
])

if (!process.env.REFERENCE_DATA_DIR) {
  notRun.push('the tests over the official lists: REFERENCE_DATA_DIR is not set')
}
rmSync(world, { recursive: true, force: true })
for (const what of notRun) say(`NOT RUN: ${what}`)
for (const what of passedAgain) say(`PASSED ONLY THE SECOND TIME: ${what}`)
say(`${counts.passed} passed, ${counts.failed} failed`)
process.exit(counts.failed > 0 ? 1 : 0)

function together(tasks) {
  return Promise.all(tasks.map((task) => task()))
}

async function takeWhatIsLeft() {
  for (let task = leftToBoth.shift(); task; task = leftToBoth.shift()) await task()
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
  await build()
  counts.passed += 1
  await check(command('Example world', 'tsx/dist/cli.mjs', 'tests/e2e/makeWorld.ts', world))
}

async function check({ title, args }) {
  const startedAt = Date.now()
  try {
    await run(pinnedNode(), args, { quiet: true })
    counts.passed += 1
    say(`✓ ${title} (${seconds(startedAt)})`)
  } catch (error) {
    counts.failed += 1
    say(`✗ ${title} (${seconds(startedAt)})`)
    say(error.output ?? String(error))
  }
}

/** Runs a project, or those of its files that `files` names, and says how it went as `named`. */
async function vitest(project, { named = project, files = [] } = {}) {
  const startedAt = Date.now()
  const first = await resultOf(project, named, files)
  const fallen = filesThatFailed(first)
  const isAskedAgain =
    ASKED_AGAIN.includes(project) && fallen.length > 0 && fallen.length <= FILES_ASKED_AGAIN
  if (!isAskedAgain) {
    tell(named, first, startedAt)
    return
  }
  say(`${named}: asking once more ${fallen.join(', ')}; the first time:\n${first.output}`)
  const second = await resultOf(project, `${named}-again`, fallen)
  if (filesThatFailed(second).length === 0)
    passedAgain.push(...fallen.map((file) => `${named}: ${file}`))
  tell(named, joined(first, second, fallen), startedAt)
}

/** Runs a project, whole or some of its files: what Vitest reports of each file, and what it printed. */
async function resultOf(project, named, files) {
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
      { quiet: true, env: projectEnv({ NODE_ENV: 'test', NO_COLOR: '1', EXAMPLE_WORLD: world }) },
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

function tell(named, { files, isSuccess, output }, startedAt) {
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
  say(`${isGood ? '✓' : '✗'} ${named}: ${passed} passed, ${failed} failed (${seconds(startedAt)})`)
  if (!isGood) say(output)
}

function seconds(startedAt) {
  return `${Math.round((Date.now() - startedAt) / 1000)} s`
}
