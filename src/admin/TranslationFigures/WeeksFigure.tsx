import { LOCALE_LABELS } from '@/i18n/localeNames'
import type { Locale } from '@/i18n/locales'
import { plotOf, say, type Figures } from '@/translation/figures'

import { DeskScroll } from '../DeskScroll'
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

/** Bars are stretched to the place there is; what is written stands beside them, in its own size. */
function Drawing({ figures, words }: Props) {
  const { weeks } = figures
  const languages = languagesOf(figures)
  const { bars, top } = plotOf(weeks, languages)
  const [first, last] = [weeks[0]?.monday, weeks.at(-1)?.monday]
  return (
    <figure className="figures-plot">
      <figcaption className="figures-legend">
        {languages.map((language) => (
          <span className={`figures-legend__item figures-legend__item--${language}`} key={language}>
            {LOCALE_LABELS[language][words.locale]}
          </span>
        ))}
      </figcaption>
      <div className="figures-plot__frame">
        <div aria-hidden="true" className="figures-plot__scale">
          {[top, top / 2, 0].map((value) => (
            <span key={value}>{words.number(value)}</span>
          ))}
        </div>
        <svg
          aria-label={words.say('plot', { n: weeks.length })}
          preserveAspectRatio="none"
          role="img"
          viewBox="0 0 100 100"
        >
          {[0, 50, 100].map((y) => (
            <line className="figures-plot__line" key={y} x1={0} x2={100} y1={y} y2={y} />
          ))}
          {bars.map(({ height, language, monday, width, x }) => (
            <rect
              className={`figures-bar figures-bar--${language}`}
              height={height}
              key={`${monday} ${language}`}
              width={width}
              x={x}
              y={100 - height}
            />
          ))}
        </svg>
        <div aria-hidden="true" className="figures-plot__ends">
          <span>{first && words.monthDay(first)}</span>
          <span>{last && words.monthDay(last)}</span>
        </div>
      </div>
    </figure>
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
