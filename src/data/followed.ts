import type { FollowedChange, FollowedName, Said } from '@/following/changes'
import type { Choice } from '@/following/choices'
import { addDays, dayAt } from '@/days/calendar'
import { absoluteUrl } from '@/i18n/alternates'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { sitePayload } from '@/sitePayload'
import type { PlainPassage } from '@/translation'

import { listRegions } from './directory'
import { listArrivals } from './directory/arrivals'
import { listGuideChanges } from './guide/changes'
import { listChapters } from './guide/chapters'
import { GUIDE_PART_LABELS, GUIDE_PARTS, type GuidePart } from './guide/parts'
import { listUpdates, type UpdateKind } from './updates'

/** What can be followed, in reading order, by its names in one language. */
export interface Followable {
  parts: { part: GuidePart; name: string; chapters: { slug: string; title: Said }[] }[]
  regions: { slug: string; name: string }[]
}

export async function listFollowable(locale: Locale): Promise<Followable> {
  const [parts, regions] = await Promise.all([listChapters({ locale }), listRegions({ locale })])
  const chaptersOf = (part: GuidePart) =>
    (parts.find((each) => each.part === part)?.chapters ?? []).map(({ slug, title }) => ({
      slug,
      title: said(title),
    }))
  return {
    parts: GUIDE_PARTS.map((part) => ({
      part,
      name: GUIDE_PART_LABELS[part][locale],
      chapters: chaptersOf(part),
    })),
    regions: regions.map(({ slug, name }) => ({ slug, name })),
  }
}

/** The name of a choice; nothing when there is no such thing, or no more. */
export function nameOfChoice(
  choice: Choice,
  { parts, regions }: Followable,
): FollowedName | undefined {
  const [kind = '', slug = ''] = choice.split(':')
  const ours = (name: string | undefined) => name && { text: name, isFrench: false }
  const name =
    kind === 'guide'
      ? ours('guide')
      : kind === 'part'
        ? ours(parts.find(({ part }) => part === slug)?.name)
        : kind === 'region'
          ? ours(regions.find((each) => each.slug === slug)?.name)
          : parts.flatMap(({ chapters }) => chapters).find((each) => each.slug === slug)?.title
  return name ? { kind: kind as FollowedName['kind'], name } : undefined
}

/** Names of what somebody follows, without what is there no more. */
export const namesOfChoices = (
  choices: readonly Choice[],
  followable: Followable,
): FollowedName[] => choices.flatMap((choice) => nameOfChoice(choice, followable) ?? [])

/** Those of some choices that can be followed today. */
export async function knownChoices(choices: readonly Choice[]): Promise<Choice[]> {
  const followable = await listFollowable(DEFAULT_LOCALE)
  return choices.filter((choice) => nameOfChoice(choice, followable))
}

/**
 * All that happened since a moment that letters of one language may tell: publications of the guide and their
 * translations, updates, organizations that are new in a region.
 *
 * @param after ISO
 */
export async function listFollowedChanges(
  locale: Locale,
  after: string,
): Promise<FollowedChange[]> {
  const [guide, updates, arrivals] = await Promise.all([
    guideChanges(locale),
    updateChanges(locale),
    arrivalsIn(locale, after),
  ])
  const since = Date.parse(after)
  return [...guide, ...updates, ...arrivals].filter(({ at }) => Date.parse(at) > since)
}

const guideChanges = async (locale: Locale): Promise<FollowedChange[]> =>
  (await listGuideChanges({ locale })).map(({ chapter, part, date, kind, note }) => ({
    kind,
    at: date,
    thing: `chapter:${chapter.slug}`,
    title: said(chapter.title),
    note: note && said(note),
    url: absoluteUrl(locale, { pathname: '/guide/[slug]', params: { slug: chapter.address } }),
    of: ['guide', `part:${part}`, `chapter:${chapter.slug}`],
  }))

/** Updates about the guide or a programme are told with the guide; those of the directory, with every region. */
const FOLLOWED_UPDATES: Readonly<Record<UpdateKind, 'guide' | 'regions' | null>> = {
  guide: 'guide',
  programme: 'guide',
  directory: 'regions',
  map: null,
}

/** Enough for a week. */
const MOST_UPDATES = 50

/** An update that is put right long after its day is no news. */
const NEWS_DAYS = 14

async function updateChanges(locale: Locale): Promise<FollowedChange[]> {
  const { updates } = await listUpdates({ locale, limit: MOST_UPDATES })
  const regions: Choice[] = (await listRegions({ locale })).map(
    ({ slug }) => `region:${slug}` as const,
  )
  return updates.flatMap(({ slug, title, summary, kind, date, publishedAt }) => {
    const follows = FOLLOWED_UPDATES[kind]
    if (!publishedAt || !follows || addDays(dayAt(date), NEWS_DAYS) < dayAt(publishedAt)) return []
    return [
      {
        kind: 'update' as const,
        at: publishedAt,
        thing: `update:${slug}`,
        title: said(title),
        note: summary?.text ? said(summary) : null,
        url: absoluteUrl(locale, { pathname: '/updates/[slug]', params: { slug } }),
        of: follows === 'guide' ? (['guide'] as const) : regions,
      },
    ]
  })
}

const arrivalsIn = async (locale: Locale, after: string): Promise<FollowedChange[]> => {
  const regions = new Map((await listRegions({ locale })).map((region) => [region.code, region]))
  return (await listArrivals(await sitePayload(), after)).flatMap(({ at, slug, name, region }) => {
    const known = regions.get(region)
    if (!known) return []
    return [
      {
        kind: 'arrival' as const,
        at,
        thing: `organization:${slug}`,
        title: { text: name, isFrench: false },
        note: null,
        url: absoluteUrl(locale, {
          pathname: '/directory/organizations/[slug]',
          params: { slug },
        }),
        region: known.name,
        of: [`region:${known.slug}` as const],
      },
    ]
  })
}

const said = ({ text, state }: PlainPassage): Said => ({ text, isFrench: state === 'missing' })
