import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

declare module 'react' {
  namespace JSX {
    /** The custom elements of `src/enhance`, as JSX may write them. */
    interface IntrinsicElements {
      'checked-form': CustomElement
      'copy-link': CustomElement
      'embed-height': CustomElement
      'use-position': CustomElement
      'open-now': CustomElement
      'print-page': CustomElement
      'quick-exit': CustomElement
      'read-aloud': CustomElement
      'saved-form': CustomElement
      'search-suggest': CustomElement
      'give-ways': CustomElement
      'basket-link': CustomElement
      'print-date': CustomElement
      'term-notes': CustomElement
      'passage-links': CustomElement
      'take-along': CustomElement
      'result-map': CustomElement
    }
  }
}
