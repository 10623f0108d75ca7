import { LOCALE_LABELS } from '@/i18n/localeNames'
import type { Locale } from '@/i18n/locales'
import { plotOf, say, type Figures } from '@/translation/figures'

import { DeskScroll } from '../DeskScroll'
import { type BarLook, Plot, PlotBar } from '../Plot'
import type { Words } from './words'

interface Props {
  figures: Figures
  words: Words
}

/** Words approved per week, drawn and in numbers. */
export const WeeksFigure = ({ figures, words }: Props) => (
  <div className="figures-weeks">
    <Drawing figures={figures} words={words} />
    <div>
      <DeskScroll label={words.say('approved')}>
        <WeeksTable figures={figures} words={words} />
      </DeskScroll>
      {hasUndated(figures) && <p className="desk-muted">{words.say('undatedNote')}</p>}
    </div>
  </div>
)

const hasUndated = ({ undated }: Figures): boolean =>
  Object.values(undated).some((words) => words > 0)

/** Those that have columns and bars. */
const languagesOf = ({ languages }: Figures): Locale[] => languages.map(({ language }) => language)

/** How each language is drawn. */
const LOOKS: Readonly<Record<Locale, BarLook>> = { en: 'dark', es: 'light', fr: 'empty' }

function Drawing({ figures, words }: Props) {
  const { weeks } = figures
  const languages = languagesOf(figures)
  const { bars, top } = plotOf(weeks, languages)
  const [first, last] = [weeks[0]?.monday, weeks.at(-1)?.monday]
  return (
    <Plot
      ends={[first, last].flatMap((monday) => (monday ? [words.monthDay(monday)] : []))}
      legend={languages.map((language) => ({
        name: LOCALE_LABELS[language][words.locale],
        look: LOOKS[language],
      }))}
      name={words.say('plot', { n: weeks.length })}
      number={words.number}
      top={top}
    >
      {bars.map(({ language, monday, ...place }) => (
        <PlotBar key={`${monday} ${language}`} look={LOOKS[language]} {...place} />
      ))}
    </Plot>
  )
}

function WeeksTable({ figures, words }: Props) {
  const { earlier, undated, weeks } = figures
  const languages = languagesOf(figures)
  const rows: { name: string; counts: Record<Locale, number> }[] = [
    ...[...weeks].reverse().map(({ monday, words: counts }) => ({
      name: words.day(monday),
      counts,
    })),
    { name: say('earlier', words.locale), counts: earlier },
    { name: say('undated', words.locale), counts: undated },
  ]
  return (
    <table className="desk-table">
      <thead>
        <tr>
          <th scope="col">{say('week', words.locale)}</th>
          {languages.map((language) => (
            <th className="desk-number" key={language} scope="col">
              {LOCALE_LABELS[language][words.locale]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, counts }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {languages.map((language) => (
              <td className="desk-number" key={language}>
                {words.number(counts[language])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
