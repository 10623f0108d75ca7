import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Element = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

declare module 'react' {
  namespace JSX {
    /** The custom elements of `src/enhance`, as JSX may write them. */
    interface IntrinsicElements {
      'copy-link': Element
      'use-position': Element
      'open-now': Element
    }
  }
}
