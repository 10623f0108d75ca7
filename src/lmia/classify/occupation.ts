/**
 * What an occupation code says by itself, by the rules of the classification: skill level for
 * NOC 2006–2016 (four digits), TEER for NOC 2021 (five digits), broad category for both. The two
 * scales are never merged: the concordance (`concordance.ts`) bridges codes, not levels.
 */
import type { ClassifiedRow, NormalizedRow, SkillLevel, Teer } from '../types'

export type OccupationClass = Pick<ClassifiedRow, 'skillLevel' | 'teer' | 'sector'>

const UNKNOWN: OccupationClass = { skillLevel: null, teer: null, sector: null }

/** Second digit of a NOC 2006–2016 code → level, when the first is not 0 (management). */
const LEVEL_OF_SECOND_DIGIT: readonly (SkillLevel | null)[] = [
  'A',
  'A',
  'B',
  'B',
  'C',
  'C',
  'D',
  'D',
  null,
  null,
]

const known = new Map<string, OccupationClass>()

/**
 * The levels and broad category of a code; nulls for what is not a code.
 * @example classifyCode('8431') // { skillLevel: 'C', teer: null, sector: '8' }
 * @example classifyCode('85100') // { skillLevel: null, teer: 5, sector: '8' }
 */
export function classifyCode(code: string | null): OccupationClass {
  if (!code) return UNKNOWN
  let found = known.get(code)
  if (!found) {
    found = compute(code)
    if (known.size < 5_000) known.set(code, found)
  }
  return found
}

/** Adds levels and category to a row. */
export const classify = (row: NormalizedRow): ClassifiedRow =>
  Object.assign(row, classifyCode(row.occupationCode))

function compute(code: string): OccupationClass {
  if (!/^\d{4,5}$/.test(code)) return UNKNOWN
  const [first, second] = [code[0]!, Number(code[1])]
  if (code.length === 5) {
    return { skillLevel: null, teer: second <= 5 ? (second as Teer) : null, sector: first }
  }
  return {
    skillLevel: first === '0' ? '0' : (LEVEL_OF_SECOND_DIGIT[second] ?? null),
    teer: null,
    sector: first,
  }
}
