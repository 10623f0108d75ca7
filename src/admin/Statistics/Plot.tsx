import { LOCALE_LABELS } from '@/i18n/localeNames'
import { LOCALES } from '@/i18n/locales'
import { type StepFigures, sumOf } from '@/statistics/figures'
import type { Step } from '@/statistics/period'
import { plotOf } from '@/statistics/plot'

import { DeskScroll } from '../DeskScroll'
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
    <Plot {...props} />
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

/** Bars are stretched to the place there is; what is written stands beside them, in its own size. */
function Plot({ step, steps, title, words }: Props) {
  const { top } = plotOf(steps)
  const [first, middle, last] = [steps[0], steps[Math.floor(steps.length / 2)], steps.at(-1)]
  const ends = steps.length > 4 ? [first, middle, last] : steps.length > 1 ? [first, last] : [first]
  return (
    <figure className="statistics-plot">
      <figcaption className="statistics-legend">
        {LOCALES.map((locale) => (
          <span
            className={`statistics-legend__item statistics-legend__item--${locale}`}
            key={locale}
          >
            {LOCALE_LABELS[locale][words.locale]}
          </span>
        ))}
      </figcaption>
      <div className="statistics-plot__frame">
        <div aria-hidden="true" className="statistics-plot__scale">
          {[top, top / 2, 0].map((value) => (
            <span key={value}>{words.number(value)}</span>
          ))}
        </div>
        <svg
          aria-label={words.say('plot', { what: title, n: steps.length })}
          preserveAspectRatio="none"
          role="img"
          viewBox="0 0 100 100"
        >
          {[0, 50, 100].map((y) => (
            <line className="statistics-plot__line" key={y} x1={0} x2={100} y1={y} y2={y} />
          ))}
          <Bars step={step} steps={steps} words={words} />
        </svg>
        <div aria-hidden="true" className="statistics-plot__ends">
          {ends.map(
            (each) => each && <span key={each.start}>{words.shortStart(each.start, step)}</span>,
          )}
        </div>
      </div>
    </figure>
  )
}

function Bars({ step, steps, words }: Omit<Props, 'title'>) {
  const { pieces } = plotOf(steps)
  const width = 100 / steps.length
  return steps.map(({ counts, start }, at) => (
    <g key={start}>
      {/* The whole column answers to a pointer that rests on it. */}
      <rect className="statistics-plot__column" height={100} width={width} x={width * at} y={0}>
        <title>{`${words.start(start, step)}, ${words.number(sumOf(counts))}`}</title>
      </rect>
      {pieces
        .filter((piece) => piece.start === start)
        .map(({ height, locale, width: wide, x, y }) => (
          <rect
            className={`statistics-bar statistics-bar--${locale}`}
            height={height}
            key={locale}
            width={wide}
            x={x}
            y={100 - y - height}
          />
        ))}
    </g>
  ))
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
