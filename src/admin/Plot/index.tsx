import type { ReactNode } from 'react'

import './index.css'

/** How bars of one kind are told from the others: no colour is needed. */
export type BarLook = 'dark' | 'light' | 'empty'

interface Props {
  /** What is drawn, for those who do not see it. */
  name: string
  legend: readonly { name: string; look: BarLook }[]
  /** What the upper edge stands for; written there, halfway, and as zero below. */
  top: number
  number: (value: number) => string
  /** What stands below the first bar, the last one, and those between that have words. */
  ends: readonly string[]
  /** Bars (`PlotBar`), in hundredths of the plot. */
  children: ReactNode
}

/** Bars are stretched to the place there is; what is written stands beside them, in its own size. */
export const Plot = ({ name, legend, top, number, ends, children }: Props) => (
  <figure className="plot">
    <figcaption className="plot-legend">
      {legend.map((each) => (
        <span className={`plot-legend__item plot-legend__item--${each.look}`} key={each.name}>
          {each.name}
        </span>
      ))}
    </figcaption>
    <div className="plot__frame">
      <div aria-hidden="true" className="plot__scale">
        {[top, top / 2, 0].map((value) => (
          <span key={value}>{number(value)}</span>
        ))}
      </div>
      <svg aria-label={name} preserveAspectRatio="none" role="img" viewBox="0 0 100 100">
        {[0, 50, 100].map((y) => (
          <line className="plot__line" key={y} x1={0} x2={100} y1={y} y2={y} />
        ))}
        {children}
      </svg>
      <div aria-hidden="true" className="plot__ends">
        {ends.map((end, at) => (
          <span key={at}>{end}</span>
        ))}
      </div>
    </div>
  </figure>
)

interface BarProps {
  look: BarLook
  x: number
  /** Of its lower edge, from below. */
  y?: number
  width: number
  height: number
}

export const PlotBar = ({ look, x, y = 0, width, height }: BarProps) => (
  <rect
    className={`plot-bar plot-bar--${look}`}
    height={height}
    width={width}
    x={x}
    y={100 - y - height}
  />
)
