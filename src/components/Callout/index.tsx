import type { ReactNode } from 'react'

import { Icon, type IconName } from '../Icon'

const SIGNS = {
  right: 'right',
  done: 'check',
  warning: 'warning',
  tip: 'tip',
  info: 'info',
  changed: 'changed',
} as const satisfies Record<string, IconName>

export type CalloutTone = keyof typeof SIGNS

interface Props {
  tone: CalloutTone
  /** The first words: "Vous avez le droit", "Attention". They carry the tone, with the sign. */
  title?: ReactNode
  children?: ReactNode
  lang?: string
}

/** Something to notice: a right, what was done, a warning, a tip, an information, a passage that changed. */
export function Callout({ tone, title, children, lang }: Props) {
  return (
    <div className={`callout callout--${tone}`} lang={lang}>
      {title && (
        <p className="callout-title">
          <Icon name={SIGNS[tone]} className="callout-sign" />
          <span>{title}</span>
        </p>
      )}
      {children}
    </div>
  )
}
