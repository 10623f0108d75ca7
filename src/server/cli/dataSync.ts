import { parseArgs } from 'node:util'

import type { Locale } from '@/i18n/locales'
import { DATA_SOURCES } from '@/lmia/official/dataSources'
import type { DataOrigin, SyncResult } from '@/lmia/official/syncData'
import { fillIn } from '@/text/fillIn'

import { refusalWords, WORDS } from './dataSyncWords'
import { EXIT } from './exitCodes'
import { commandLocale } from './language'
import { CONSOLE, type Output } from './output'

/** `npm run data:sync`: installs the official sets. Returns the exit code; see `EXIT`. */
export async function main(argv: readonly string[], output: Output = CONSOLE): Promise<number> {
  let locale: Locale = commandLocale(undefined, process.env)
  const say = (word: keyof typeof WORDS, params: Record<string, string | number> = {}) =>
    fillIn(WORDS[word][locale], params)
  const options = readOptions(argv)
  if ('problem' in options) {
    output.err(`${options.problem}\n\n${say('usage')}`)
    return EXIT.usage
  }
  locale = commandLocale(options.lang, process.env)
  if (options.help) {
    output.out(say('usage'))
    return EXIT.done
  }
  const { installData, referenceFolder } = await import('./dataSyncRun')
  const folder = options.from ?? (options.online ? undefined : referenceFolder())
  const origin: DataOrigin = options.mirror
    ? { kind: 'mirror', address: options.mirror }
    : folder
      ? { kind: 'folder', folder }
      : { kind: 'publishers' }
  output.out(say('from', { origin: say(origin.kind) }))

  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  const { results, gazetteer, titles } = await installData(DATA_SOURCES, origin, {
    refresh: options.refresh,
    signal: stop.signal,
    onResult: (result) => output.out(describe(result, locale)),
  })
  if (gazetteer) output.out(say('gazetteer', { name: gazetteer.name, size: gazetteer.size }))
  else output.err(say('incomplete'))
  if (titles > 0) output.out(say('titles', { count: titles }))
  const isShort = results.some(
    ({ source, state }) => !source.isOptional && (state === 'missing' || state === 'refused'),
  )
  return isShort || !gazetteer ? EXIT.refused : EXIT.done
}

interface Options {
  from: string | undefined
  mirror: string | undefined
  lang: string | undefined
  online: boolean
  refresh: boolean
  help: boolean
}

function readOptions(argv: readonly string[]): Options | { problem: string } {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        from: { type: 'string' },
        mirror: { type: 'string' },
        lang: { type: 'string' },
        online: { type: 'boolean', default: false },
        refresh: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    return {
      from: values.from,
      mirror: values.mirror,
      lang: values.lang,
      online: values.online,
      refresh: values.refresh,
      help: values.help,
    }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

function describe({ bytes, from, refusal, source, state }: SyncResult, locale: Locale): string {
  const detail =
    state === 'refused' && refusal
      ? refusalWords(refusal, locale)
      : [from, bytes === undefined ? '' : `${Math.ceil(bytes / 1024)} kB`, source.licence]
          .filter(Boolean)
          .join(' · ')
  return `${SIGN[state]} ${WORDS[state][locale]}: ${source.file} (${detail})`
}

const SIGN: Record<SyncResult['state'], string> = {
  there: '✓',
  fetched: '✓',
  missing: '–',
  refused: '✗',
}

if (import.meta.main) {
  const code = await main(process.argv.slice(2))
  process.exit(code)
}
