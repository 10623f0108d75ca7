import { isSmall } from '@/directory/search/words'

import { calledFor, type Danger } from './danger'
import { askedNumber } from './intents'
import { plain, plainNamesOf } from './plainNames'
import type { SearchText } from './types'

const isBody = ({ kind }: SearchText): boolean => kind === 'body'

/**
 * A public body that was asked for: its number or its acronym among the words, or its whole name with
 * nothing but words of a call besides.
 *
 * @example calledBy('téléphone de la CNESST', texts)?.key // 'cnesst'
 */
export function calledBy(typed: string, texts: readonly SearchText[]): SearchText | null {
  const { rest, isAsked } = askedNumber(typed)
  // "911" or "RAMQ" alone is a call; in a longer question it is its subject, unless a number is asked for.
  if (!isAsked) return bodyNamed(plain(typed), texts)
  const meaning = rest.split(' ').filter((word) => word !== '' && !isSmall(word))
  const isCalled = ({ names = [] }: SearchText): boolean => {
    const all = plainNamesOf(names)
    const ofNames = new Set(all.flatMap((name) => name.split(' ')))
    return meaning.length > 0 && meaning.every((word) => ofNames.has(word))
  }
  return texts.filter(isBody).find(isCalled) ?? null
}

const named = new WeakMap<readonly SearchText[], ReadonlyMap<string, SearchText>>()

/** The first body of a name; the names of the same texts are read once. */
function bodyNamed(name: string, texts: readonly SearchText[]): SearchText | null {
  let byName = named.get(texts)
  if (!byName) {
    byName = new Map(
      texts
        .filter(isBody)
        .toReversed()
        .flatMap((text) => plainNamesOf(text.names ?? []).map((each) => [each, text] as const)),
    )
    named.set(texts, byName)
  }
  return byName.get(name) ?? null
}

const kept = new WeakMap<readonly SearchText[], Map<Danger, SearchText | null>>()

/** The number for a danger; any line for emergencies where none says that it is for this one. */
export const bodyFor = (danger: Danger, texts: readonly SearchText[]): SearchText | null =>
  lineFor(danger, texts) ?? texts.find(isForEmergencies) ?? null

/** The number that finds help anywhere: it knows beds for tonight, and all that nobody in the directory gives. */
export const communityLine = (texts: readonly SearchText[]): SearchText | null =>
  lineFor('shelter', texts)

/** The line for emergencies that says what it is for; looked for once in the same texts. */
function lineFor(danger: Danger, texts: readonly SearchText[]): SearchText | null {
  let known = kept.get(texts)
  if (!known) kept.set(texts, (known = new Map()))
  let line = known.get(danger)
  if (line === undefined) known.set(danger, (line = findLine(danger, texts)))
  return line
}

function findLine(danger: Danger, texts: readonly SearchText[]): SearchText | null {
  const wanted = calledFor(danger)
  const says = ({ title, sections }: SearchText): boolean => {
    const text = plain(
      [title, ...sections.flatMap(({ passages }) => passages)].map(({ text }) => text).join(' '),
    )
    return wanted.some((word) => text.includes(word))
  }
  return texts.filter(isForEmergencies).find(says) ?? null
}

const isForEmergencies = (text: SearchText): boolean => isBody(text) && text.isEmergency === true
