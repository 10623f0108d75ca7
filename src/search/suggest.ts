/** What may be meant by the beginning of what somebody types. */
import type { Listed } from '@/directory/ask/directory'
import { nameOf } from '@/directory/names'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { fold } from '@/text/fold'

import type { SearchText } from './types'

export interface Suggestion {
  kind: 'need' | 'organization' | SearchText['kind']
  label: string
  /** Where it stands: the chapter of a section, the number of a body, the town of an organization. */
  hint: string | null
  /** Path of what it leads to. */
  path: string
}

/** Letters before anything is suggested: one begins everything. */
const LEAST_LETTERS = 2

const MOST = 7

/** Of each kind at most, so that one does not hide the others. */
const MOST_OF_A_KIND = 3

/** What is likelier meant comes first. */
const WEIGHT: Record<Suggestion['kind'], number> = {
  need: 6,
  body: 5,
  chapter: 4,
  term: 3,
  organization: 2,
  update: 1,
  page: 1,
}

interface Entry extends Suggestion {
  /** Folded words of its label and other names, each after a space. */
  words: string
  begins: string
}

/** Prepares what is suggested in one language. */
export function buildSuggestions(
  texts: readonly SearchText[],
  listed: Pick<Listed, 'services' | 'organizations'>,
  locale: Locale,
): (typed: string) => Suggestion[] {
  const entries = [
    ...listed.services.map((service) => needEntry(nameOf(service, locale), locale)),
    ...texts.flatMap(entriesOf),
    ...listed.organizations.map(({ slug, name, otherNames, sites }) =>
      toEntry(
        {
          kind: 'organization',
          label: name,
          hint: sites[0]?.municipality ?? null,
          path: pathTo(locale, { pathname: '/directory/organizations/[slug]', params: { slug } }),
        },
        otherNames,
      ),
    ),
  ]
  return (typed) => {
    const words = wordsOf(typed)
    if (words.join('').length < LEAST_LETTERS) return []
    const found = entries.filter((entry) => words.every((word) => entry.words.includes(` ${word}`)))
    const start = words.join(' ')
    return best(found, start)
  }
}

function best(found: readonly Entry[], start: string): Suggestion[] {
  const rank = ({ kind, begins }: Entry): number =>
    WEIGHT[kind] + (begins.startsWith(start) ? 4 : 0)
  const counts = new Map<string, number>()
  return [...found]
    .sort((a, b) => rank(b) - rank(a) || a.label.length - b.label.length)
    .filter(({ kind }) => {
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      return count <= MOST_OF_A_KIND
    })
    .slice(0, MOST)
    .map(({ kind, label, hint, path }) => ({ kind, label, hint, path }))
}

/** A need is asked as words: its answer comes before who helps with it. */
const needEntry = (name: string, locale: Locale): Entry =>
  toEntry({
    kind: 'need',
    label: name,
    hint: null,
    path: pathTo(locale, { pathname: '/search', query: { q: name }, hash: 'results' }),
  })

/** A text, and each of its parts under its title. */
function entriesOf({ kind, title, path, sections, names = [] }: SearchText): Entry[] {
  const own = toEntry({ kind, label: title.text, hint: hintOf(kind, names), path }, names)
  const parts = sections.flatMap(({ anchor, heading }) =>
    heading && anchor
      ? [toEntry({ kind, label: heading.text, hint: title.text, path: `${path}#${anchor}` })]
      : [],
  )
  return [own, ...parts]
}

/** The number of a body is what is looked for. */
const hintOf = (kind: SearchText['kind'], names: readonly string[]): string | null =>
  kind === 'body' ? (names.find((name) => /^[\d\s()+-]+$/.test(name)) ?? null) : null

function toEntry(suggestion: Suggestion, otherNames: readonly string[] = []): Entry {
  const words = [suggestion.label, ...otherNames].flatMap(wordsOf)
  return {
    ...suggestion,
    words: ` ${words.join(' ')}`,
    begins: wordsOf(suggestion.label).join(' '),
  }
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
