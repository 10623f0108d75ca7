import { useSyncExternalStore } from 'react'

/** At this width and below, Payload draws the sidebar of a form after the form. */
const NARROW = '(max-width: 1024px)'

/** Whether the sidebar stands after the text; unknown until the browser says. */
export const useIsNarrow = (): boolean | undefined =>
  useSyncExternalStore<boolean | undefined>(
    watch,
    () => window.matchMedia(NARROW).matches,
    () => undefined,
  )

function watch(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}
