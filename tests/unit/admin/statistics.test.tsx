import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'

import { Screen } from '@/admin/Statistics/Screen'
import { wordsIn } from '@/admin/Statistics/words'
import { LOCALES, type Locale } from '@/i18n/locales'
import { COUNT_KINDS, type DayCount } from '@/statistics/counts'
import { figuresOf, itemsOf } from '@/statistics/figures'
import type { Overview } from '@/statistics/overview'
import { groupOf, PAGE_GROUPS } from '@/statistics/pageNames'
import { periodBefore, readPeriod, stepsOf } from '@/statistics/period'

vi.mock('@/admin/ScreenLink', () => import('./plainScreenLink'))

const TODAY = '2026-11-29'
const ITEMS = [
  '/',
  '/guide/logement',
  '/directory/regions/estrie',
  '/directory/organizations/entraide',
]

function overviewOf(counts: readonly DayCount[]): Overview {
  const period = readPeriod({}, TODAY)
  const nameOf = ({ item }: { item: string }) => ({
    key: item,
    name: `Titre de ${item}`,
    path: item,
  })
  const of = (kind: string) => counts.filter((each) => each.kind === kind)
  return {
    period,
    before: periodBefore(period),
    kinds: Object.fromEntries(
      COUNT_KINDS.map((kind) => [kind, figuresOf(kind, period, counts, counts.slice(0, 90))]),
    ) as Overview['kinds'],
    pages: Object.fromEntries(
      PAGE_GROUPS.map((group) => [
        group,
        itemsOf(
          of('page').filter(({ item }) => groupOf(item) === group),
          nameOf,
        ),
      ]),
    ) as Overview['pages'],
    downloads: itemsOf(of('download'), nameOf),
    followed: itemsOf(of('followed'), nameOf),
    useful: itemsOf(of('useful'), nameOf),
    notUseful: itemsOf(of('notUseful'), nameOf),
    unanswered: counts.length > 0 ? [{ words: 'garderie', locale: 'fr', asks: 5, days: 3 }] : [],
  }
}

/** More each day, of every kind and language. */
const counted = stepsOf(readPeriod({}, TODAY)).flatMap((day, at) =>
  COUNT_KINDS.flatMap((kind) =>
    LOCALES.flatMap((locale, place) =>
      ITEMS.map((item): DayCount => ({
        day,
        kind,
        locale,
        item,
        count: ((at * 7) % 11) * (3 - place),
      })),
    ),
  ),
)

const shown = (locale: Locale, counts: readonly DayCount[], isOn = true) =>
  renderToStaticMarkup(
    <Screen
      admin="/admin"
      file="/api/daily-counts/file"
      isOn={isOn}
      overview={overviewOf(counts)}
      today={TODAY}
      words={wordsIn(locale)}
    />,
  )

describe('the screen of statistics', () => {
  it.each(LOCALES)('has a table beside each plot, and a file, in %s', (locale) => {
    const html = shown(locale, counted)
    const plots = html.match(/role="img" viewBox="0 0 100 100"|viewBox="0 0 100 100"/g) ?? []
    expect(plots).toHaveLength(3)
    expect(html.match(/class="statistics-table"/g)).toHaveLength(plots.length)
    for (const table of ['steps', 'items', 'words']) {
      expect(html).toContain(
        `/api/daily-counts/file?table=${table}&amp;from=2026-10-31&amp;to=${TODAY}`,
      )
    }
    // A sentence that lacks a part of it shows its place.
    expect(html).not.toMatch(/\{\w+\}|undefined|NaN/)
    expect(html).toContain('<th lang="fr" scope="row">garderie</th>')
  })

  it.each(LOCALES)(
    'counts what is not shown at once, also one and of whatever gender, in %s',
    (locale) => {
      const eleven = Array.from({ length: 11 }, (_, n) => ({ ...counted[0]!, item: `/guide/${n}` }))
      const more = { fr: '1 de plus', en: '1 more', es: '1 más' }[locale]
      expect(
        shown(
          locale,
          eleven.map((each) => ({ ...each, count: 1 })),
        ),
      ).toContain(`<summary>${more}<span`)
    },
  )

  it('says why it is empty, and that nothing is counted any more', () => {
    expect(shown('en', [])).toContain('Nothing was counted in this period.')
    expect(shown('en', [])).not.toContain('<svg')
    expect(shown('en', [], false)).toContain('STATISTICS=off')
  })
})
