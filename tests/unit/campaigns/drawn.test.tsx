import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { CallScript } from '@/admin/CampaignDesk/CallScript'
import { Funnel, RegionTable, ResponseMap } from '@/admin/CampaignDesk/Progress'
import { wordsIn } from '@/admin/CampaignDesk/words'
import type { Overview } from '@/campaigns/payload/overview'
import { type Counts, MEASURES, responseRate } from '@/campaigns/progress'
import { type Locale, LOCALES } from '@/i18n/locales'

import { standIn } from '../../standIn'

const say = wordsIn('fr')

const counts = (more: Partial<Counts> = {}): Counts => ({
  ...{ asked: 0, opened: 0, answered: 0, confirmed: 0 },
  ...{ refused: 0, bounced: 0, silent: 0, called: 0 },
  ...more,
})

const row = (code: string, name: string, more: Partial<Counts>) => ({
  ...{ code, name, counts: counts(more) },
  rate: responseRate(counts(more)),
})

const OVERVIEW = standIn<Overview>({
  totals: counts({ asked: 10, opened: 8, answered: 5, confirmed: 4, silent: 5 }),
  regions: [
    row('16', 'Montérégie', { asked: 8, opened: 6, answered: 4, confirmed: 3, silent: 4 }),
    row('05', 'Estrie', { asked: 2, opened: 2, answered: 2, confirmed: 1 }),
    row('13', 'Laval', {}),
  ],
  actors: { count: 3, totals: counts({ asked: 3, answered: 1, silent: 2 }), rate: 33 },
})

const draw = (
  Part: typeof ResponseMap | typeof RegionTable | typeof Funnel,
  locale: Locale = 'fr',
) => renderToStaticMarkup(<Part locale={locale} overview={OVERVIEW} say={wordsIn(locale)} />)

/** Words without signs and spaces of typesetting. */
const cellsOf = (html: string): string[][] =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, line = '']) =>
    [...line.matchAll(/<t[hd][^>]*>(?:<strong>)?(.*?)(?:<\/strong>)?<\/t[hd]>/g)].map(
      ([, cell = '']) => cell.replace(/[\u00a0\u202f]/g, ' '),
    ),
  )

describe('how a campaign goes, by region', () => {
  it('is a table of every figure, actors apart, a region of nobody without a rate', () => {
    const [head, ...rows] = cellsOf(draw(RegionTable))
    expect(head).toEqual([
      say('region'),
      ...Object.values(MEASURES).map(({ fr }) => fr),
      say('response'),
    ])
    expect(rows).toEqual([
      ['Montérégie', '8', '6', '4', '3', '0', '0', '4', '0', '50 %'],
      ['Estrie', '2', '2', '2', '1', '0', '0', '0', '0', '100 %'],
      ['Laval', '0', '0', '0', '0', '0', '0', '0', '0', '–'],
      [say('actors'), '3', '0', '1', '0', '0', '0', '2', '0', '33 %'],
    ])
  })

  it('is a map of tiles that says the same, shaded by response', () => {
    const html = draw(ResponseMap).replace(/[\u00a0\u202f]/g, ' ')
    const tile = say('tile', { name: 'Montérégie', n: 4, asked: 8, rate: '50 %' })
    expect(html).toContain(tile.replace(/[\u00a0\u202f]/g, ' '))
    expect(html).toContain(`Laval, ${say('notAsked')}`)
    expect(html).toContain('>50 %<')
    expect(html).toContain('>100 %<')
    expect(html.match(/role="img"/g)).toHaveLength(17)
    const levels = new Set([...html.matchAll(/tile--level-(\d)/g)].map(([, level]) => level))
    expect(levels.size).toBeGreaterThan(1)
  })

  it('is a bar for each figure, as long as its share of those asked', () => {
    const html = draw(Funnel)
    expect(html).toContain('<rect height="10" width="50"></rect></svg><span>5</span>')
    expect(html).toContain('<rect height="10" width="80"></rect></svg><span>8</span>')
  })
})

describe('the script of a call', () => {
  const facts = [
    { section: 'contact', label: 'Téléphone', value: '450 555-0143.' },
    { section: 'hours', label: 'Heures', value: '<img src=x onerror=alert(1)>' },
  ]
  const script = (isActor: boolean, locale: Locale = 'fr') =>
    renderToStaticMarkup(
      <CallScript facts={facts} isActor={isActor} locale={locale} say={wordsIn(locale)} />,
    )

  it.each(LOCALES)('reads out each section and asks whether it is right (%s)', (locale) => {
    const html = script(false, locale)
    expect(html).toContain(`<strong>450 555-0143</strong>. ${wordsIn(locale)('isRight')}`)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html).not.toContain('<img')
    expect(html.match(/<li>/g)).toHaveLength(facts.length + 1)
  })

  it('asks a regional actor who is missing, and reads out nothing', () => {
    const html = script(true)
    expect(html).not.toContain('450 555-0143')
    expect(html).not.toContain('<li>')
  })
})
