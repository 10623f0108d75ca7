import { useSyncExternalStore } from 'react'

/** From this width on there is room for a form and a page beside it. */
const WIDE = '(min-width: 1200px)'

/** Whether the preview stands beside the form, not over it; it does not until the browser says. */
export const useIsBeside = (): boolean =>
  useSyncExternalStore(
    watch,
    () => window.matchMedia(WIDE).matches,
    () => false,
  )

function watch(onChange: () => void): () => void {
  const query = window.matchMedia(WIDE)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}
