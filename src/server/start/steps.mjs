// Steps shared by `npm start`, `npm run dev`, `npm test` and `npm run build`. Plain JavaScript
// without dependencies: it runs before anything is installed, on any Node from version 18.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { press } from './press.mjs'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')

const INSTALLED_MARK = path.join(root, 'node_modules', '.accompagner-installed')
const BUILD_MARK = path.join(root, 'dist', 'build.json')

/** What the build is made from. */
const SOURCES = [
  'package-lock.json',
  'payload.config.ts',
  'next.config.ts',
  'tsconfig.json',
  'collections',
  'seed',
  'src',
]

/** Where steps are told: a command keeps standard output for what it answers. */
let stepsStream = process.stdout
export const tellStepsOn = (stream) => {
  stepsStream = stream
}

/** Prints one line at once. */
export const say = (line) => stepsStream.write(`${line}\n`)

/** Ends with one clear sentence. */
export function fail(sentence) {
  process.stderr.write(`\n${sentence}\n\n`)
  process.exit(1)
}

/** The Node that the project pins, once installed. */
export function pinnedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const candidate = path.join(root, 'node_modules', 'node', 'bin', name)
  return existsSync(candidate) ? candidate : process.execPath
}

/** Settings kept in `.env`, if there is one; those of the environment come first. */
export const WITH_SETTINGS_FILE = existsSync(path.join(root, '.env')) ? ['--env-file=.env'] : []

/** Settings as the server will find them, for what must be known before it starts. */
export function settings() {
  const file = path.join(root, '.env')
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  return { ...Object.fromEntries(lines.map(readLine)), ...process.env }
}

/** `NAME=value # why`, the value in quotes or not. */
function readLine(line) {
  const [name = '', ...rest] = line.split('#')[0].split('=')
  return [name.trim(), rest.join('=').replace(/["']/g, '').trim()]
}

/** The environment in which the project's own commands and Node come first. */
export const projectEnv = (extra = {}) => ({
  ...process.env,
  PATH: [
    path.dirname(pinnedNode()),
    path.join(root, 'node_modules', '.bin'),
    process.env.PATH ?? '',
  ].join(path.delimiter),
  NEXT_TELEMETRY_DISABLED: '1',
  ...extra,
})

/**
 * Runs a command and waits for it. `quiet` keeps what it prints for the case that it fails; `onExit` is called at the
 * moment it ends, when what it printed may still be on its way.
 */
export function run(
  command,
  args,
  { env = projectEnv(), quiet = false, cwd = root, onExit = () => {} } = {},
) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.once('error', reject)
    child.once('exit', onExit)
    child.once('close', (code, signal) => {
      if (code === 0) return resolve(output)
      const error = new Error(`${command} ${args.join(' ')} ended with ${signal ?? code}`)
      error.output = output
      error.code = code
      reject(error)
    })
  })
}

/** Shows that something long is going on, second by second, and how long it took. */
export async function step(title, work) {
  const startedAt = Date.now()
  const seconds = () => `${Math.round((Date.now() - startedAt) / 1000)} s`
  const isTerminal = stepsStream.isTTY
  if (!isTerminal) say(`… ${title}`)
  const timer = setInterval(
    () => {
      if (isTerminal) stepsStream.write(`\r… ${title} (${seconds()})`)
      else say(`  … still at it (${seconds()})`)
    },
    isTerminal ? 1000 : 20_000,
  )
  try {
    const result = await work()
    say(`${isTerminal ? '\r' : ''}✓ ${title} (${seconds()})`)
    return result
  } finally {
    clearInterval(timer)
  }
}

/** Installs what the lockfile names, unless just that is installed already. */
export async function install() {
  checkNode()
  const wanted = digest(['package-lock.json'])
  if (existsSync(INSTALLED_MARK) && readFileSync(INSTALLED_MARK, 'utf8') === wanted) return
  try {
    await step('Installing what is missing (a minute or two, once)', () =>
      run('npm', ['ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional'], {
        env: { ...process.env, NODE_ENV: '' },
        quiet: true,
      }),
    )
  } catch (error) {
    process.stderr.write(error.output ?? '')
    fail(
      'The packages could not be installed. The lines above say why; most often the npm registry ' +
        'is out of reach, or the disk is full. Run the same command again: it goes on from there.',
    )
  }
  await checkPinnedNode()
  writeFileSync(INSTALLED_MARK, wanted)
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 18)
    fail(`Node ${process.versions.node} is too old to install with: use Node 18 or later.`)
}

async function checkPinnedNode() {
  const version = await run(pinnedNode(), ['--version'], { quiet: true })
  if (!version.startsWith('v24.')) {
    fail(
      `The site runs on Node 24, but the npm package "node" brought ${version.trim()}. ` +
        'Allow its install script (npm config set ignore-scripts false), then run the same command again.',
    )
  }
}

/** Builds the site, unless it was built from just these sources. */
export async function build() {
  const wanted = digest(SOURCES)
  const distDir = process.env.NEXT_DIST_DIR ?? '.next'
  const mark = `${wanted} ${distDir}`
  if (
    existsSync(BUILD_MARK) &&
    existsSync(path.join(root, distDir, 'BUILD_ID')) &&
    JSON.parse(readFileSync(BUILD_MARK, 'utf8')).sources === mark
  ) {
    return
  }
  try {
    await step('Building the server', bundleIfStale)
    await step('Building the pages (a minute or two, once)', () =>
      run(pinnedNode(), ['node_modules/next/dist/bin/next', 'build'], {
        env: projectEnv({ NODE_ENV: 'production' }),
        quiet: true,
      }),
    )
    await step('Pressing scripts and styles', () => press(path.join(root, distDir, 'static')))
  } catch (error) {
    process.stderr.write(error.output ?? String(error))
    fail('The site could not be built; the lines above say where.')
  }
  mkdirSync(path.dirname(BUILD_MARK), { recursive: true })
  writeFileSync(BUILD_MARK, JSON.stringify({ sources: mark, builtAt: new Date().toISOString() }))
}

/** Bundles the server and the commands, unless they were bundled from just these sources. */
export async function bundleIfStale() {
  const mark = path.join(root, 'dist', 'bundle.txt')
  const wanted = digest(SOURCES)
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  await run(pinnedNode(), ['src/server/start/bundle.mjs'], { quiet: true })
  writeFileSync(mark, wanted)
}

/** One digest of files and folders: the same content gives the same digest on every machine. */
export function digest(entries) {
  const hash = createHash('sha256')
  for (const file of entries.flatMap((entry) => filesUnder(path.join(root, entry)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(entry) {
  if (!existsSync(entry)) return []
  if (statSync(entry).isFile()) return [entry]
  return readdirSync(entry, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((child) => filesUnder(path.join(entry, child.name)))
}

/** Starts a long-lived Node process, passes signals on, and ends with it. */
export function serveWith(args, env) {
  const child = spawn(pinnedNode(), [...WITH_SETTINGS_FILE, ...args], {
    cwd: root,
    env: projectEnv(env),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  // Ctrl+C reaches the whole group; a manager's signal reaches only this process.
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGINT', () => {})
  child.once('close', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
  return child
}
