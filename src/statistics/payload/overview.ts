import type { Payload } from 'payload'

import { countFollowed } from '@/following/payload/countFollowed'
import type { Locale } from '@/i18n/locales'

import { COUNT_KINDS, type CountKind } from '../counts'
import { figuresOf, itemsOf } from '../figures'
import type { Overview } from '../overview'
import { groupOf, PAGE_GROUPS, type PageGroup } from '../pageNames'
import { type LookedAt, periodBefore } from '../period'
import { itemNamer } from './nameItems'
import { readCounts, readUnanswered } from './readCounts'

/** Reads the counts of a period and of the one before, and puts them together. */
export async function readOverview(
  payload: Payload,
  period: LookedAt,
  reader: Locale,
): Promise<Overview> {
  const before = periodBefore(period)
  const [now, then, items, unanswered, nameOf] = await Promise.all([
    readCounts(payload, period, ['day', 'kind', 'locale']),
    readCounts(payload, before, ['kind']),
    readCounts(payload, period, ['kind', 'locale', 'item']),
    readUnanswered(payload, period),
    itemNamer(payload, reader),
  ])
  const of = (kind: CountKind, group?: PageGroup) =>
    itemsOf(
      items.filter(
        (each) => each.kind === kind && (group === undefined || groupOf(each.item) === group),
      ),
      nameOf,
    )
  return {
    period,
    before,
    kinds: Object.fromEntries(
      COUNT_KINDS.map((kind) => [kind, figuresOf(kind, period, now, then)]),
    ) as Overview['kinds'],
    pages: Object.fromEntries(
      PAGE_GROUPS.map((group) => [group, of('page', group)]),
    ) as Overview['pages'],
    downloads: of('download'),
    followed: await countFollowed(payload, reader),
    useful: of('useful'),
    notUseful: of('notUseful'),
    unanswered,
  }
}
