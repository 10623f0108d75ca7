import { Console } from 'node:console'
import { availableParallelism, loadavg } from 'node:os'

import { World } from './parts/world'
import { readOptions, type Options } from './options'
import { exitCodeOf, linesOf, rowsOf } from './report'
import type { Outcome, Trial } from './trial'
import { TRIALS } from './trials'

/*
 * `npm run trial [-- --only NAME --seed N --quick --json]`: hostile trials of the built site, as a
 * table. Every site listens on 127.0.0.1 on a temporary folder, and nothing outside is asked.
 */

const names = TRIALS.map(({ name }) => name)
const options = readOrEnd()
const say = (line: string) => process.stderr.write(`${line}\n`)

const world = new World(options)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    say(`\n${signal}: everything is being stopped`)
    void world.close().finally(() => process.exit(130))
  })
}

const [load = 0] = loadavg()
say(
  `seed ${options.seed}${options.isQuick ? ', quick' : ''}; load ${load.toFixed(1)} on ${availableParallelism()} cores`,
)
const outcomes: Outcome[] = []
try {
  for (const trial of TRIALS) if (isWanted(trial)) outcomes.push(await runOne(trial))
} finally {
  await world.close()
}
tell(outcomes)
process.exit(exitCodeOf(outcomes))

function readOrEnd(): Options {
  try {
    return readOptions(process.argv.slice(2), names)
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    process.exit(2)
  }
}

function isWanted({ name }: Trial): boolean {
  return options.only.length === 0 || options.only.includes(name)
}

/** A trial that cannot go on has found something: it never ends the others. */
async function runOne({ name, what, run }: Trial): Promise<Outcome> {
  say(`… ${name}: ${what}`)
  const startedAt = performance.now()
  const context = world.context()
  const outcome: Outcome = { name, what, findings: [], ...context.told, seconds: 0 }
  try {
    outcome.findings = await run(context)
  } catch (error) {
    outcome.findings = [{ kind: 'crash', said: (error as Error).stack ?? String(error) }]
  } finally {
    await context.close()
  }
  if (outcome.findings.length > 0) say(`… the sites of ${name} wrote last:\n${context.written()}`)
  outcome.seconds = (performance.now() - startedAt) / 1000
  say(
    `${outcome.findings.length === 0 ? '✓' : '✗'} ${name}: ${outcome.did.join('; ')} (${Math.round(outcome.seconds)} s)`,
  )
  // At once too: what follows may take an hour.
  for (const line of linesOf([outcome])) say(line)
  return outcome
}

function tell(all: Outcome[]): void {
  if (options.isJson) {
    process.stdout.write(`${JSON.stringify({ seed: options.seed, outcomes: all }, null, 2)}\n`)
    return
  }
  new Console(process.stdout).table(rowsOf(all))
  for (const line of linesOf(all)) process.stdout.write(`${line}\n`)
}
