import { isDeepStrictEqual } from 'node:util'

import { countEachWord, similarity, wordDiff, type DiffPart } from '@/translation/diff'

import type { Change, ComparedLine, Line, PieceLink } from './types'

/** Under this share of common words a text was replaced: its crossed words would only confuse. */
const REPLACED_UNDER = 0.25

/** Two texts as one: words that stayed, left and came. What is empty is no part. */
export function partsOf(before: string | undefined, after: string | undefined): DiffPart[] {
  if (before === after) return part('same', before)
  const [old = '', now = ''] = [before, after]
  const isReplaced =
    old === '' || now === '' || similarity(countEachWord(old), countEachWord(now)) < REPLACED_UNDER
  return isReplaced ? [...part('removed', old), ...part('added', now)] : wordDiff(old, now)
}

const part = (type: DiffPart['type'], text = ''): DiffPart[] => (text ? [{ type, text }] : [])

/** How a text changed; what is empty is as if it were not there. */
export function changeOf(before: string | undefined, after: string | undefined): Change {
  if ((before ?? '') === (after ?? '')) return 'same'
  if (!before) return 'added'
  return after ? 'changed' : 'removed'
}

/** The texts of a piece by their names, in the order of the later version; nothing for one that is not there. */
export function compareLines(
  before: readonly Line[] | undefined,
  after: readonly Line[] | undefined,
): ComparedLine[] {
  const old = new Map((before ?? []).map((line) => [line.name, line]))
  const now = new Map((after ?? []).map((line) => [line.name, line]))
  return [...new Set([...now.keys(), ...old.keys()])].map((name) =>
    compareLine(name, old.get(name), now.get(name)),
  )
}

/** The same text stays the same link, whatever it is called. */
function whereTo(link: PieceLink): string {
  if (typeof link === 'string') return link
  const { relationTo, value } = link
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return `${relationTo}/${String(id)}`
}

function compareLine(
  name: string,
  before: Line | undefined,
  after: Line | undefined,
): ComparedLine {
  const links = { before: before?.links ?? [], after: after?.links ?? [] }
  const change = changeOf(before?.text, after?.text)
  const areLinksOther =
    before && after && !isDeepStrictEqual(links.before.map(whereTo), links.after.map(whereTo))
  return {
    name,
    change: change === 'same' && areLinksOther ? 'changed' : change,
    parts: partsOf(before?.text, after?.text),
    ...(before?.lang ? { langBefore: before.lang } : {}),
    ...(after?.lang ? { langAfter: after.lang } : {}),
    ...(areLinksOther ? { links } : {}),
  }
}
