import { parseArgs } from 'node:util'

import type { Env } from '@/env'
import type { Locale } from '@/i18n/locales'
import { BackupRefusal } from '@/operations/backup/refusal'
import { refusalSentence } from '@/operations/backup/refusalWords'
import { refusalOf } from '@/operations/backup/uploads'
import { fillIn } from '@/text/fillIn'
import { StoreAway } from '@/uploads'

import { type Word, WORDS } from './backupWords'
import { EXIT } from './exitCodes'
import { commandLocale } from './language'
import type { Output } from './output'

/* What `npm run backup`, `npm run restore` and their like share: their options, their language, their refusals. */

export type Say = (word: Word, params?: Record<string, string | number>) => string

export interface Asked {
  /** What stands on the line beside options. */
  given: string[]
  /** Only `--check`. */
  check: boolean
}

export interface Command {
  usage: Word
  argv: readonly string[]
  output: Output
  /** How many words the command takes beside options, at least and at most. */
  takes: readonly [least: number, most: number]
  /** Returns the exit code when it is not `EXIT.done`. */
  work: (asked: Asked, settings: Env, say: Say, locale: Locale) => Promise<number | void>
}

const OTHERS = 0o077

/** Runs a command. Returns the exit code; see `EXIT`. */
export async function runCommand({ usage, argv, output, takes, work }: Command): Promise<number> {
  const options = readOptions(argv)
  const locale = commandLocale('problem' in options ? undefined : options.lang, process.env)
  const say: Say = (word, params = {}) => fillIn(WORDS[word][locale], params)
  if ('problem' in options) {
    output.err(`${options.problem}\n\n${say(usage)}`)
    return EXIT.usage
  }
  if (options.help) {
    output.out(say(usage))
    return EXIT.done
  }
  if (options.given.length < takes[0] || options.given.length > takes[1]) {
    output.err(say(usage))
    return EXIT.usage
  }
  process.umask(OTHERS) // what it writes is this account's alone
  try {
    const { env } = await import('@/env')
    return (await work(options, env, say, locale)) ?? EXIT.done
  } catch (error) {
    return told(error, locale, output)
  }
}

function told(error: unknown, locale: Locale, output: Output): number {
  if (error instanceof StoreAway) return told(refusalOf(error), locale, output)
  if (error instanceof BackupRefusal) {
    output.err(`✗ ${refusalSentence(error, locale)}`)
    return EXIT.refused
  }
  if (error instanceof Error && error.name === 'EnvError') {
    output.err(error.message)
    return EXIT.usage
  }
  output.err(`✗ ${error instanceof Error ? error.message : String(error)}`)
  return EXIT.fault
}

type Options = Asked & { lang: string | undefined; help: boolean }

function readOptions(argv: readonly string[]): Options | { problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        check: { type: 'boolean', default: false },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    return { given: positionals, ...values, lang: values.lang }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}
