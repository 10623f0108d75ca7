/**
 * Where the lists begin to count otherwise. A series goes on across each of them, and what changes
 * there may be the list rather than the work. Source: the lists themselves (guide of the importer).
 */
import { quarterIndex } from './period'

export interface SourceBreak {
  /** The first quarter that counts otherwise. */
  from: number
  /** Its sentence: `breaks.…` of `messages/…/map.json`. */
  name:
    'occupations' | 'streams' | 'permanentResidence' | 'permanentResidenceBack' | 'classification'
}

export const SOURCE_BREAKS: readonly SourceBreak[] = [
  // 2014 and 2015 give an employer, a street and positions: no occupation.
  { from: quarterIndex(2016, 1), name: 'occupations' },
  // 2014 to 2016 give no stream: a stream that begins here is not new.
  { from: quarterIndex(2017, 1), name: 'streams' },
  // The stream of permanent residence only is out of the lists from 2018Q1 to 2023Q3.
  { from: quarterIndex(2018, 1), name: 'permanentResidence' },
  { from: quarterIndex(2023, 4), name: 'permanentResidenceBack' },
  // NOC 2011, four digits, gives way to NOC 2021, five digits.
  { from: quarterIndex(2024, 2), name: 'classification' },
]

/** The breaks within a range: between two of its quarters, not where it begins. */
export const breaksWithin = (range: { from: number; to: number }): SourceBreak[] =>
  SOURCE_BREAKS.filter(({ from }) => range.from < from && from <= range.to)
