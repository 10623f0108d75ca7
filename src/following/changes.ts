import type { Choice } from './choices'

export const CHANGE_KINDS = [
  'first',
  'major',
  'minor',
  'translation',
  'withdrawal',
  'restoration',
  'update',
  'arrival',
] as const

export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** Words of the site in the language of the letter, or in French while they are not translated. */
export interface Said {
  text: string
  isFrench: boolean
}

/** Something that is followed, by its name in the language of the letter. */
export interface FollowedName {
  kind: 'guide' | 'part' | 'chapter' | 'region'
  name: Said
}

/** Something that happened, as a letter of one language tells it. */
export interface FollowedChange {
  kind: ChangeKind
  /** ISO date and time. */
  at: string
  /** What it happened to: its events of one week are told together. */
  thing: string
  title: Said
  note: Said | null
  url: string
  /** Of an organization that is new in a region: the region. */
  region?: string
  /** Who is told: whoever follows one of these. */
  of: readonly Choice[]
}

/** One line of a letter. */
export interface ToldChange extends FollowedChange {
  /** The French changed, and its words in the language of the letter are still to come. */
  isToCome: boolean
}

interface Asked {
  choices: readonly Choice[]
  /** ISO: what happened later, until and with the end. */
  after: string
  until: string
  /** A letter in another language than French tells what is public in it. */
  isTranslated: boolean
}

/** Told at once in every language, even before its words are translated: a rule that changed does not wait. */
const AT_ONCE: ReadonlySet<ChangeKind> = new Set(['first', 'major'])

/**
 * What a letter tells, last first. In French, every publication. In another language what goes public in it: a small
 * change waits for its translation; a large one, or a new chapter, is told at once and said to be still in French; a
 * translation that came in the same week is not told a second time.
 */
export function changesFor(changes: readonly FollowedChange[], asked: Asked): ToldChange[] {
  const follows = new Set<Choice>(asked.choices)
  const [after, until] = [Date.parse(asked.after), Date.parse(asked.until)]
  const ofTheWeek = changes.filter(({ at, of }) => {
    const moment = Date.parse(at)
    return moment > after && moment <= until && of.some((each) => follows.has(each))
  })
  return ofTheWeek
    .filter((change) => isTold(change, ofTheWeek, asked.isTranslated))
    .map((change) => ({
      ...change,
      isToCome:
        asked.isTranslated &&
        AT_ONCE.has(change.kind) &&
        !ofTheWeek.some((other) => isTranslationOf(other, change)),
    }))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
}

function isTold(
  change: FollowedChange,
  all: readonly FollowedChange[],
  isTranslated: boolean,
): boolean {
  if (!isTranslated) return change.kind !== 'translation'
  if (change.kind === 'minor') return false
  return (
    change.kind !== 'translation' ||
    !all.some((other) => AT_ONCE.has(other.kind) && isTranslationOf(change, other))
  )
}

const isTranslationOf = (one: FollowedChange, other: FollowedChange): boolean =>
  one.kind === 'translation' &&
  one.thing === other.thing &&
  Date.parse(one.at) >= Date.parse(other.at)
