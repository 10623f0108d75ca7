import { parseArgs } from 'node:util'

import type { Locale } from '@/i18n/locales'
import type { FileResult } from '@/lmia/payload/run/results'
import { fillIn } from '@/text/fillIn'

import { EXIT } from './exitCodes'
import { findSources } from './importSources'
import { commandLocale } from './language'
import { ProgressLine } from './progressLine'
import { type Report, describeFailure, jsonOf, summaryTable } from './lmiaImportReport'
import { type Word, WORDS } from './lmiaImportWords'
import { CONSOLE, type Output } from './output'

/** How long to wait for another import, in milliseconds: longer than every list at once takes. */
const WAIT_MS = 15 * 60_000

type Say = (word: Word, params?: Record<string, string | number>) => string

/**
 * `npm run lmia:import -- <file|folder|address>…`
 *
 * @returns the exit code; see `EXIT`
 */
export async function main(argv: readonly string[], output: Output = CONSOLE): Promise<number> {
  let locale: Locale = commandLocale(undefined, process.env)
  const say: Say = (word, params = {}) => fillIn(WORDS[word][locale], params)
  const options = readOptions(argv)
  if ('problem' in options) {
    output.err(say('optionUnknown', { detail: options.problem }))
    output.err(say('usage'))
    return EXIT.usage
  }
  locale = commandLocale(options.lang, process.env)
  if (options.help) {
    output.out(say('usage'))
    return EXIT.done
  }
  if (options.given.length === 0 && !options.kept) {
    output.err(say('nothingGiven'))
    output.err(say('usage'))
    return EXIT.usage
  }

  const site = await readSettings()
  if ('problem' in site) {
    output.err(site.problem)
    return EXIT.usage
  }
  const { importLimits, importIntoSite, tryOnly } = site
  const { sources, problems } = await findSources(options.given, importLimits())
  for (const { word, name } of problems) {
    const message = say(word, { name })
    if (options.json) output.out(JSON.stringify({ file: name, refused: { code: word, message } }))
    output.err(message)
  }

  const report: Report = { results: [], startedAt: Date.now(), locale }
  const line = new ProgressLine(process.stderr, !options.json || process.stderr.isTTY)
  const { isCancelled, fault } = await interruptible((signal) => {
    const reporter = {
      signal,
      ...reporterOf({ report, sources, say, output, line, json: options.json }),
    }
    if (options.dryRun) return tryOnly(sources, reporter)
    return importIntoSite(sources, {
      ...reporter,
      by: 'lmia:import',
      waitMs: options.wait ? WAIT_MS : 0,
      onWait: ({ by, startedAt }) => output.err(say('waiting', { by, since: startedAt })),
      again: options.again,
      kept: options.kept,
    })
  })
  line.clear()
  if (fault) {
    output.err(describeFailure(fault.cause, locale))
    return isCancelled ? EXIT.cancelled : EXIT.fault
  }
  if (!options.json && report.results.length > 0) output.out(summaryTable(report))
  return exitCode(report.results, problems.length, isCancelled)
}

/** Runs until it is done or fails; an interruption reaches it as the signal. */
async function interruptible(
  work: (signal: AbortSignal) => Promise<void>,
): Promise<{ isCancelled: boolean; fault?: { cause: unknown } }> {
  const stop = new AbortController()
  const onInterrupt = () => stop.abort()
  process.once('SIGINT', onInterrupt)
  process.once('SIGTERM', onInterrupt)
  try {
    await work(stop.signal)
    return { isCancelled: stop.signal.aborted }
  } catch (cause) {
    return { isCancelled: stop.signal.aborted, fault: { cause } }
  } finally {
    process.removeListener('SIGINT', onInterrupt)
    process.removeListener('SIGTERM', onInterrupt)
  }
}

interface Told {
  report: Report
  sources: readonly { name: string }[]
  say: Say
  output: Output
  json: boolean
  line: ProgressLine
}

/** Shows how far the import is, and says each file's result as soon as it is known. */
function reporterOf({ report, sources, say, output, json, line }: Told) {
  return {
    onProgress: (index: number, progress: { step: Word; rowsDone: number; rowsTotal: number }) =>
      line.show(progressText(progress, index, sources.length, sources[index]?.name ?? '', say)),
    onResult: (result: FileResult) => {
      line.clear()
      report.results.push(result)
      if (json) output.out(JSON.stringify(jsonOf(result, report.locale)))
      if (result.state !== 'done') output.err(describeFailure(result, report.locale))
    },
  }
}

/** The settings are read only when they are needed, so that --help answers whatever they are. */
async function readSettings(): Promise<typeof import('./lmiaImportRun') | { problem: string }> {
  try {
    return await import('./lmiaImportRun')
  } catch (error) {
    if (error instanceof Error && error.name === 'EnvError') return { problem: error.message }
    throw error
  }
}

interface Options {
  given: string[]
  dryRun: boolean
  json: boolean
  again: boolean
  kept: boolean
  wait: boolean
  help: boolean
  lang: string | undefined
}

function readOptions(argv: readonly string[]): Options | { problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        again: { type: 'boolean', default: false },
        kept: { type: 'boolean', default: false },
        'no-wait': { type: 'boolean', default: false },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    return {
      given: positionals,
      dryRun: values['dry-run'],
      json: values.json,
      again: values.again,
      kept: values.kept,
      wait: !values['no-wait'],
      help: values.help,
      lang: values.lang,
    }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

function progressText(
  { step, rowsDone, rowsTotal }: { step: Word; rowsDone: number; rowsTotal: number },
  index: number,
  count: number,
  name: string,
  say: (word: Word) => string,
): string {
  const share = rowsTotal > 0 ? ` ${Math.floor((rowsDone / rowsTotal) * 100)} %` : ''
  return `[${index + 1}/${count}] ${name} · ${say(step)}${share}`
}

function exitCode(results: readonly FileResult[], problems: number, isCancelled: boolean): number {
  if (isCancelled) return EXIT.cancelled
  if (results.some(({ state }) => state === 'failed')) return EXIT.fault
  if (problems > 0 || results.some(({ state }) => state === 'refused')) return EXIT.refused
  return EXIT.done
}

if (import.meta.main) {
  const code = await main(process.argv.slice(2))
  // Payload keeps connections open; what is to be written has been.
  process.exit(code)
}
