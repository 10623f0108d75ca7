import type { ComponentProps } from 'react'

/** In the place of `ScreenLink`, whose Payload brings style sheets that only a build reads. */
export const ScreenLink = (props: ComponentProps<'a'>) => <a {...props} />
