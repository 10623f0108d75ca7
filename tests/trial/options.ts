import { parseArgs } from 'node:util'

/** The databases that the site runs on. */
export const DATABASES = ['sqlite', 'mongodb'] as const
export type Database = (typeof DATABASES)[number]

const isDatabase = (name: string): name is Database => DATABASES.some((each) => each === name)

export interface Options {
  /** Names of the trials wanted; empty for all. */
  only: string[]
  /** What all that is drawn by lot is drawn from. */
  seed: number
  isQuick: boolean
  isJson: boolean
  database: Database
}

const LARGEST_SEED = 2 ** 31 - 1

/**
 * Reads the words of the command.
 *
 * @throws {Error} with a sentence, when a word is unknown, a name is no trial or database, or the seed no number
 */
export function readOptions(
  args: readonly string[],
  names: readonly string[],
  drawSeed: () => number = () => Math.floor(Math.random() * LARGEST_SEED),
): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      seed: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      database: { type: 'string', default: 'sqlite' },
    },
  })
  const only = values.only.flatMap((names) => names.split(','))
  const unknown = only.filter((name) => !names.includes(name))
  if (unknown.length > 0) {
    throw new Error(`No trial is named ${unknown.join(', ')}: there are ${names.join(', ')}.`)
  }
  const seed = values.seed === undefined ? drawSeed() : Number(values.seed)
  if (!Number.isInteger(seed) || seed < 0 || seed > LARGEST_SEED) {
    throw new Error(`--seed is "${values.seed}": use a whole number from 0 to ${LARGEST_SEED}.`)
  }
  const { database } = values
  if (!isDatabase(database)) {
    throw new Error(`--database is "${database}": there are ${DATABASES.join(', ')}.`)
  }
  return { only, seed, isQuick: values.quick, isJson: values.json, database }
}
