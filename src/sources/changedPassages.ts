import { diffArrays } from 'diff'

import { wordDiff, type DiffPart } from '@/translation/diff'

import { linesOf } from './normalize'

/** A place of a page that changed, with the line before and the line after that did not. */
export interface ChangedPassage {
  before?: string
  parts: DiffPart[]
  after?: string
}

export interface ChangedText {
  passages: ChangedPassage[]
  /** Changed places that are not shown. */
  more: number
  /** The two have hardly anything in common: the page says something else now. */
  isOther: boolean
}

/** Changed places that are shown, and lines that may differ before two texts count as others. */
const MOST_PASSAGES = 40
const MOST_EDITS = 3000

/** Characters of a passage beyond which its words are cut. */
const LONGEST = 4000

/**
 * What changed between two texts of a page, place by place, word by word.
 *
 * @param before as `normalize` gives it
 */
export function changedPassages(before: string, after: string): ChangedText {
  const runs = diffArrays(linesOf(before), linesOf(after), { maxEditLength: MOST_EDITS })
  if (!runs) {
    return { passages: [{ parts: replaced(before, after) }], more: 0, isOther: true }
  }
  const passages: ChangedPassage[] = []
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at]!
    if (!run.added && !run.removed) continue
    const next = runs[at + 1]
    const other = next && (next.added || next.removed) ? next : undefined
    const removed = [run, other].find((each) => each?.removed)?.value.join('\n') ?? ''
    const added = [run, other].find((each) => each?.added)?.value.join('\n') ?? ''
    const [previous, following] = [runs[at - 1], runs[at + (other ? 2 : 1)]]
    passages.push({
      ...(previous ? { before: cut(previous.value.at(-1) ?? '') } : {}),
      parts: removed && added ? wordDiff(cut(removed), cut(added)) : replaced(removed, added),
      ...(following ? { after: cut(following.value[0] ?? '') } : {}),
    })
    if (other) at += 1
  }
  return {
    passages: passages.slice(0, MOST_PASSAGES),
    more: Math.max(0, passages.length - MOST_PASSAGES),
    isOther: false,
  }
}

const replaced = (before: string, after: string): DiffPart[] => [
  ...(before ? [{ type: 'removed' as const, text: cut(before) }] : []),
  ...(after ? [{ type: 'added' as const, text: cut(after) }] : []),
]

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
