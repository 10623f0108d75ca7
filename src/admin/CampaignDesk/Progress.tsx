import type { Overview } from '@/campaigns/payload/overview'
import { type Measure, MEASURES, responseRate, SHADE_LIMITS, shadeOf } from '@/campaigns/progress'
import { TileMap, type TileMapRegion } from '@/components/TileMap'
import type { Locale } from '@/i18n/locales'
import { sayPercent } from '@/i18n/percent'

import { DeskScroll } from '../DeskScroll'
import type { Say } from './words'

interface Props {
  overview: Overview
  locale: Locale
  say: Say
}

/** Quebec in tiles, shaded by response, with its legend; the table below says the same. */
export function ResponseMap({ overview, locale, say }: Props) {
  const tiles = overview.regions.map(({ code, name, counts, rate }): TileMapRegion => {
    if (rate === null) return { code, label: `${name}, ${say('notAsked')}` }
    const percent = sayPercent(rate, locale)
    const { answered, asked } = counts
    return {
      code,
      label: say('tile', { name, n: answered, asked, rate: percent }),
      value: percent,
      level: shadeOf(rate),
    }
  })
  const limits = [...SHADE_LIMITS]
  return (
    <>
      <TileMap label={say('byRegion')} regions={tiles} />
      <ul className="campaign-legend">
        <li className="campaign-legend__0">{say('under', { n: limits[0] ?? 0 })}</li>
        {limits.map((from, at) => {
          const to = limits[at + 1]
          return (
            <li className={`campaign-legend__${at + 1}`} key={from}>
              {to === undefined ? say('andMore', { from }) : say('fromTo', { from, to: to - 1 })}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** The funnel, and below a line those who left it. */
const BARS: readonly Measure[] = [
  'asked',
  'opened',
  'answered',
  'confirmed',
  'refused',
  'bounced',
  'silent',
]

/** How many of those asked came how far: a bar each, with its number beside it. */
export function Funnel({ overview: { totals }, locale, say }: Props) {
  const number = (value: number) => new Intl.NumberFormat(`${locale}-CA`).format(value)
  return (
    <>
      <dl className="campaign-bars">
        {BARS.map((measure) => (
          <div className={`campaign-bar campaign-bar--${measure}`} key={measure}>
            <dt>{MEASURES[measure][locale]}</dt>
            <dd>
              <svg aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10">
                <rect height={10} width={(100 * totals[measure]) / Math.max(1, totals.asked)} />
              </svg>
              <span>{number(totals[measure])}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="desk-muted">{say('openedNote')}</p>
    </>
  )
}

const COLUMNS: readonly Measure[] = [
  'asked',
  'opened',
  'answered',
  'confirmed',
  'refused',
  'bounced',
  'silent',
  'called',
]

/** The same in figures, the lowest response first; regional actors apart. */
export function RegionTable({ overview, locale, say }: Props) {
  const number = (value: number) => new Intl.NumberFormat(`${locale}-CA`).format(value)
  const { actors } = overview
  const rows = [
    ...overview.regions.map(({ name, counts }) => ({ name, counts })),
    ...(actors.count > 0 ? [{ name: say('actors'), counts: actors.totals }] : []),
  ]
  return (
    <DeskScroll label={say('table')}>
      <table className="desk-table campaign-table">
        <thead>
          <tr>
            <th scope="col">{say('region')}</th>
            {COLUMNS.map((measure) => (
              <th className="desk-number" key={measure} scope="col">
                {MEASURES[measure][locale]}
              </th>
            ))}
            <th className="desk-number" scope="col">
              {say('response')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, counts }) => {
            const rate = responseRate(counts)
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                {COLUMNS.map((measure) => (
                  <td className={`desk-number campaign-cell--${measure}`} key={measure}>
                    {number(counts[measure])}
                  </td>
                ))}
                <td className="desk-number">
                  <strong>{rate === null ? '–' : sayPercent(rate, locale)}</strong>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </DeskScroll>
  )
}
