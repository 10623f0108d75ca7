'use client'

import { RichTextField } from '@payloadcms/richtext-lexical/client'
import { type ComponentProps, useEffect, useReducer } from 'react'

/** After so many frames the script of the editor is slow to come: React shows the editor when it is there. */
const FRAMES = 300

/**
 * An editor whose script comes by itself is put off by React: what waited for something (`Suspense`) is shown 300 ms after
 * the sign that it waits, at the earliest, however soon it was there. An update from above is shown at once, so there
 * is one in each frame until the editor stands.
 */
export function SoonDrawn(props: ComponentProps<typeof RichTextField>) {
  const [, drawAgain] = useReducer((turns: number) => turns + 1, 0)
  const { path } = props
  useEffect(() => {
    let left = FRAMES
    const look = () => {
      left -= 1
      if (left < 0 || document.querySelector(`.rich-text-lexical[data-field-path="${path}"]`))
        return
      drawAgain()
      frame = requestAnimationFrame(look)
    }
    let frame = requestAnimationFrame(look)
    return () => cancelAnimationFrame(frame)
  }, [path])
  return <RichTextField {...props} />
}
