import type { Payload } from 'payload'

import type { Label, Locale } from '@/i18n/locales'
import { type ItemFigures, itemsOf } from '@/statistics/figures'
import type { NamedItem } from '@/statistics/overview'

import { type Choice, readChoices } from '../choices'
import { FOLLOWERS } from './collection'

/** Followers read at once. */
const AT_ONCE = 500

/** How many follow each thing today, by the language of their letters: numbers, and nothing of whom. */
export async function countFollowed(
  payload: Payload,
  reader: Locale,
): Promise<ItemFigures<NamedItem>[]> {
  const counts = new Map<string, { choice: Choice; locale: Locale; count: number }>()
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: FOLLOWERS,
      where: { state: { equals: 'following' } },
      select: { choices: true, locale: true },
      sort: 'key',
      depth: 0,
      limit: AT_ONCE,
      page,
      overrideAccess: true, // without keys or addresses: only numbers leave here
    })
    for (const { choices, locale } of docs) {
      for (const choice of readChoices(choices)) {
        const counted = counts.get(`${choice} ${locale}`) ?? { choice, locale, count: 0 }
        counts.set(`${choice} ${locale}`, { ...counted, count: counted.count + 1 })
      }
    }
    if (!hasNextPage) break
  }
  // When it is asked for: what pages read begins with the configuration, which begins with what asks this.
  const { listFollowable, nameOfChoice } = await import('@/data/followed')
  const followable = await listFollowable(reader)
  const nameOf = (item: string): NamedItem => {
    const found = nameOfChoice(item as Choice, followable)
    if (!found) return { key: item, name: item.slice(item.indexOf(':') + 1) }
    const kind = KINDS[found.kind][reader]
    return { key: item, name: found.kind === 'guide' ? kind : `${kind} – ${found.name.text}` }
  }
  return itemsOf(
    [...counts.values()].map(({ choice, ...more }) => ({
      kind: 'followed' as const,
      item: choice,
      ...more,
    })),
    ({ item }) => nameOf(item),
  )
}

const KINDS: Record<'guide' | 'part' | 'chapter' | 'region', Label> = {
  guide: { fr: 'Tout le guide', en: 'The whole guide', es: 'Toda la guía' },
  part: { fr: 'Partie', en: 'Part', es: 'Parte' },
  chapter: { fr: 'Chapitre', en: 'Chapter', es: 'Capítulo' },
  region: { fr: 'Région', en: 'Region', es: 'Región' },
}
