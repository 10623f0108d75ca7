import type { RunningSite } from '../e2e/site'
import type { Database } from './options'
import type { Session } from './parts/session'

/** What a trial may find. Each of them makes the command fail. */
export const FINDING_KINDS = {
  leak: 'somebody read what is not theirs',
  loss: 'something answered was lost, or stands half',
  crash: 'the process ended, or no longer answers',
  fault: 'an answer of 500 or more',
  limit: 'slower or larger than promised',
  blind: 'the trial did not see what it must see: it proves nothing',
} as const

export type FindingKind = keyof typeof FINDING_KINDS

export interface Finding {
  kind: FindingKind
  /** What was done and what came, so that it can be done again by hand. */
  said: string
}

/** One hostile trial of the built site. */
export interface Trial {
  /** One word, as `--only` asks for it. */
  name: string
  /** What it proves when it finds nothing. */
  what: string
  run: (context: Context) => Promise<Finding[]>
}

/** A site of a trial, on a data folder of its own. */
export interface TrialSite extends RunningSite {
  dataDir: string
  /** Signs in one of the example world's people, once. */
  signIn: (person: string) => Promise<Session>
  /** Kills it as a power cut does. */
  kill: () => Promise<void>
}

/** What a trial is given. All it opens through it is closed at the end, whatever happens. */
export interface Context {
  seed: number
  /** The short form, that takes a fraction of the time. */
  isQuick: boolean
  /** What the sites keep their data in. */
  database: Database
  /** A number for each form. */
  size: (whole: number, quick: number) => number
  /** A copy of the example world, as it is right after the first start; on MongoDB with its database. */
  newFolder: () => Promise<string>
  /** Starts the built site; on a new folder unless one is given. */
  startSite: (options?: StartOptions) => Promise<TrialSite>
  /** Called at the end, last registered first. */
  atEnd: (close: () => void | Promise<void>) => void
  /** Adds to what the table says was done. */
  did: (what: string) => void
  /** Says aloud what could not be tried here, and why. */
  notRun: (what: string) => void
}

export interface StartOptions {
  dataDir?: string
  settings?: Record<string, string>
}

/** What came of one trial. */
export interface Outcome {
  name: string
  what: string
  findings: Finding[]
  did: string[]
  notRun: string[]
  seconds: number
}
