import { LOCALE_LABELS } from '@/i18n/localeNames'
import { LOCALES, type Locale } from '@/i18n/locales'
import { type StepFigures, sumOf } from '@/statistics/figures'
import type { Step } from '@/statistics/period'
import { plotOf } from '@/statistics/plot'

import { DeskScroll } from '../DeskScroll'
import { type BarLook, Plot, PlotBar } from '../Plot'
import type { Words } from './words'

interface Props {
  step: Step
  steps: readonly StepFigures[]
  title: string
  words: Words
}

/** How often, step by step: drawn, and the same in numbers. */
export const PlotAndTable = (props: Props) => (
  <>
    <Bars {...props} />
    <details className="statistics-table">
      <summary>
        {props.words.say('table')}
        <span className="desk-spoken"> ({props.title})</span>
      </summary>
      <DeskScroll isTall label={props.title}>
        <StepsTable {...props} />
      </DeskScroll>
    </details>
  </>
)

/** How each language is drawn. */
const LOOKS: Readonly<Record<Locale, BarLook>> = { fr: 'dark', en: 'empty', es: 'light' }

function Bars({ step, steps, title, words }: Props) {
  const { top, pieces } = plotOf(steps)
  const [first, middle, last] = [steps[0], steps[Math.floor(steps.length / 2)], steps.at(-1)]
  const ends = steps.length > 4 ? [first, middle, last] : steps.length > 1 ? [first, last] : [first]
  const width = 100 / steps.length
  return (
    <Plot
      ends={ends.flatMap((each) => (each ? [words.shortStart(each.start, step)] : []))}
      legend={LOCALES.map((locale) => ({
        name: LOCALE_LABELS[locale][words.locale],
        look: LOOKS[locale],
      }))}
      name={words.say('plot', { what: title, n: steps.length })}
      number={words.number}
      top={top}
    >
      {steps.map(({ counts, start }, at) => (
        <g key={start}>
          {/* The whole column answers to a pointer that rests on it. */}
          <rect className="statistics-column" height={100} width={width} x={width * at} y={0}>
            <title>{`${words.start(start, step)}, ${words.number(sumOf(counts))}`}</title>
          </rect>
          {pieces
            .filter((piece) => piece.start === start)
            .map(({ locale, start: _, ...place }) => (
              <PlotBar key={locale} look={LOOKS[locale]} {...place} />
            ))}
        </g>
      ))}
    </Plot>
  )
}

const StepsTable = ({ step, steps, words }: Props) => (
  <table className="desk-table">
    <thead>
      <tr>
        <th scope="col">{words.say('beginning')}</th>
        {LOCALES.map((locale) => (
          <th className="desk-number" key={locale} scope="col">
            {LOCALE_LABELS[locale][words.locale]}
          </th>
        ))}
        <th className="desk-number" scope="col">
          {words.say('total')}
        </th>
      </tr>
    </thead>
    <tbody>
      {[...steps].reverse().map(({ start, counts }) => (
        <tr key={start}>
          <th className="desk-period" scope="row">
            {words.start(start, step)}
          </th>
          {LOCALES.map((locale) => (
            <td className="desk-number" key={locale}>
              {words.number(counts[locale])}
            </td>
          ))}
          <td className="desk-number">{words.number(sumOf(counts))}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
