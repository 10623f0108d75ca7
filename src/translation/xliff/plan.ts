import { isPassageKind } from '@/content'
import type { Locale } from '@/i18n/locales'

import { findMarks, findNumbers } from '../checks/figures'
import { fingerprintOf } from '../extract'
import { stripMarks } from '../marks'
import { normalize } from '../normalize'
import type { UnitOrder, UnitOutcome } from '../saveUnit'
import { unitState } from '../states'
import type { SourceUnit, StoredUnit, StoredUnits } from '../types'
import { FATES, type Fate } from './fates'
import type { TextRefusalCode, UnitRefusalCode } from './messages'
import type { ReturnedText, ReturnedUnit } from './types'
import { cutPieces, type Piece } from './pieces'
import { readUnitId, targetPrint, type UnitId } from './unitId'

/** One passage of a file, and what becomes of it. */
export interface PlannedUnit {
  /** Its key, or what stands there instead. */
  key: string
  fate: Fate
  code?: UnitRefusalCode
  source: string
  /** The translation of today. */
  before: string
  target: string
  /** The numbers are not those of the French: written all the same, and stopped at approval. */
  numbersDiffer: boolean
  order?: UnitOrder
}

/** The text of today that a file is compared with. */
export interface CurrentText {
  id: string
  language: Locale
  sourceLanguage: Locale
  units: readonly SourceUnit[]
  stored: StoredUnits
}

/** Why nothing of a text in a file can be taken; `undefined` when it can. */
export function refuseText(
  returned: ReturnedText,
  { id, language, sourceLanguage: lead }: Pick<CurrentText, 'id' | 'language' | 'sourceLanguage'>,
): { code: TextRefusalCode; params: Record<string, string> } | undefined {
  const { sourceLanguage, language: said } = returned
  if (returned.id !== undefined && returned.id !== id) {
    return { code: 'otherText', params: { id: returned.id } }
  }
  if (sourceLanguage !== undefined && primary(sourceLanguage) !== lead) {
    return { code: 'otherSource', params: { language: sourceLanguage } }
  }
  if (said === undefined) return { code: 'languageUnsaid', params: {} }
  return primary(said) === language
    ? undefined
    : { code: 'otherLanguage', params: { language: said } }
}

/** `es` of `es-MX`. */
const primary = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? ''

/**
 * What a file would do, passage by passage; nothing is guessed. A passage is recognized by its key,
 * and taken only when its French and its translation here are those that the file was made from.
 */
export function planImport(
  returned: ReturnedText,
  current: Pick<CurrentText, 'units' | 'stored'>,
): PlannedUnit[] {
  const byKey = new Map(current.units.map((unit) => [unit.key, unit]))
  const ids = returned.units.map(({ id }) => readUnitId(id))
  const counts = new Map<string, number>()
  for (const id of ids) if (id) counts.set(id.key, (counts.get(id.key) ?? 0) + 1)
  return returned.units.map((unit, index) => {
    const id = ids[index]
    const given: Given = {
      returned: unit,
      id,
      unit: id && byKey.get(id.key),
      entry: id && current.stored[id.key],
      isDoubled: id !== undefined && (counts.get(id.key) ?? 0) > 1,
    }
    return planned(given, decide(given))
  })
}

interface Given {
  returned: ReturnedUnit
  id: UnitId | undefined
  /** The French passage of today, and what is stored for it. */
  unit: SourceUnit | undefined
  entry: StoredUnit | undefined
  isDoubled: boolean
}

type Decision = Exclude<Fate, 'refused'> | UnitRefusalCode

/** The first that holds decides. */
const RULES: readonly [holds: (given: Given) => boolean, Decision][] = [
  [({ id }) => !id, 'unknownUnit'],
  [({ isDoubled }) => isDoubled, 'doubledUnit'],
  [({ unit, returned, id }) => !unit && !isOurFrench(returned, id), 'unknownUnit'],
  [(given) => Boolean(given.unit) && !isSameFrench(given), 'sourceAltered'],
  [({ returned }) => isBlank(returned) && returned.problem !== undefined, 'brokenMarks'],
  [({ returned, id }) => isBlank(returned) && id?.target === NOTHING, 'same'],
  [({ returned }) => isBlank(returned), 'targetEmptied'],
  [({ returned }) => returned.problem === 'partlyTranslated', 'partlyTranslated'],
  [({ returned }) => returned.problem === 'brokenMarks', 'brokenMarks'],
  [(given) => isSaid(given) && isConfirmed(given), 'confirmed'],
  [(given) => isSaid(given), 'same'],
  [({ unit, returned, id }) => !unit && id?.target === targetPrint(returned.target), 'same'],
  [({ returned }) => isUntouched(returned), 'sameAsFrench'],
  [
    ({ unit, returned }) => hasOtherMarks(unit?.source ?? returned.source, wordsOf(returned)),
    'brokenMarks',
  ],
  [({ unit }) => !unit, 'beside'],
  [(given) => isOvertaken(given) && given.entry?.state === 'approved', 'approvedSince'],
  [isOvertaken, 'changedSince'],
  [({ entry }) => !entry?.target.trim(), 'new'],
]

const decide = (given: Given): Decision => RULES.find(([holds]) => holds(given))?.[1] ?? 'changed'

/** The print of no translation. */
const NOTHING = targetPrint('')

const isBlank = ({ target }: ReturnedUnit): boolean => target.trim() === ''

/** French of ours that has left the text: its words are still those that its identifier names. */
const isOurFrench = ({ source, marks }: ReturnedUnit, id: UnitId | undefined): boolean =>
  id !== undefined && fingerprintOf(source, marks) === id.fingerprint

const isSameFrench = ({ returned, unit, id }: Given): boolean =>
  plain(returned.source) === plain(unit?.source ?? '') && id?.fingerprint === unit?.fingerprint

const plain = (text: string): string => normalize(stripMarks(text))

/** Whether these words stand there already, whatever a program did to the spaces around. */
const isSaid = ({ entry, returned }: Given): boolean =>
  entry !== undefined && tidy(entry.target) === tidy(returned.target)

const tidy = (text: string): string => text.replace(/[\t\n\r ]+/g, ' ').trim()

const isConfirmed = ({ returned, unit, entry }: Given): boolean =>
  returned.state === 'done' && unit !== undefined && unitState(entry, unit) === 'stale'

/** Some programs write the French where nothing was translated. */
const isUntouched = ({ state, source, target }: ReturnedUnit): boolean =>
  state !== 'done' && tidy(source) === tidy(target)

/** Whether the translation is no longer the one that went out. */
function isOvertaken({ entry, id }: Given): boolean {
  return targetPrint(entry?.target ?? '') !== id?.target
}

function hasOtherMarks(source: string, target: string): boolean {
  const { missing, added } = findMarks({ source, target })
  return missing.length + added.length > 0 || !isNested(target)
}

function hasOtherNumbers(source: string, target: string): boolean {
  const { missing, added } = findNumbers({ source, target })
  return missing.length + added.length > 0
}

/** Whether each mark is closed, inside of the one that it was opened in. */
function isNested(target: string): boolean {
  return cutPieces(target).every(isWhole)
}

const isWhole = (piece: Piece): boolean =>
  piece.type === 'words' || piece.type === 'break'
    ? true
    : piece.type !== 'start' && piece.type !== 'end' && piece.inside.every(isWhole)

/** The words, without the spaces that a program put around them when it wrote the file in lines. */
const wordsOf = ({ source, target }: ReturnedUnit): string =>
  source === source.trim() ? target.trim() : target

function planned(given: Given, decision: Decision): PlannedUnit {
  const { returned, id, unit, entry } = given
  const source = unit?.source ?? returned.source
  const target = wordsOf(returned)
  const common = {
    key: id?.key ?? returned.id.slice(0, 120),
    source,
    before: entry?.target ?? '',
    target,
    numbersDiffer: WRITTEN.has(decision) && hasOtherNumbers(source, target),
  }
  if (!isFate(decision)) return { ...common, fate: 'refused', code: decision }
  const order = orderFor(decision, given, target)
  return { ...common, fate: decision, ...(order ? { order } : {}) }
}

const WRITTEN: ReadonlySet<Decision> = new Set<Decision>(['new', 'changed', 'beside'])

const isFate = (decision: Decision): decision is Exclude<Fate, 'refused'> =>
  FATES.some((fate) => fate === decision)

/** What is asked of the desk's own door, as if a person had typed it there. */
function orderFor(
  decision: Exclude<Fate, 'refused'>,
  { returned, id, unit, entry }: Given,
  target: string,
): UnitOrder | undefined {
  const before = entry?.target ?? ''
  if (decision === 'same' || !id) return undefined
  if (decision === 'confirmed') {
    return unit && { action: 'confirm', unit, before, target: before }
  }
  const { source, marks, kind, context = 'text' } = returned
  const gone = {
    key: id.key,
    kind: isPassageKind(kind) ? kind : ('paragraph' as const),
    context,
    source,
    marks,
  }
  return { action: 'write', unit: unit ?? gone, before, target }
}

/** Outcomes of an order that somebody else's save made impossible since the plan. */
const OVERTAKEN: Partial<Record<UnitOutcome['result'], Pick<PlannedUnit, 'fate' | 'code'>>> = {
  changed: { fate: 'refused', code: 'changedSince' },
  refused: { fate: 'refused', code: 'changedSince' },
  beside: { fate: 'beside' },
}

/**
 * What a plan became when it was done.
 *
 * @param outcomes of its orders, in their order
 */
export function settle(
  planned: readonly PlannedUnit[],
  outcomes: readonly UnitOutcome[],
): PlannedUnit[] {
  const left = [...outcomes]
  return planned.map((unit) => {
    const outcome = unit.order && left.shift()
    return { ...unit, ...(outcome && OVERTAKEN[outcome.result]) }
  })
}
