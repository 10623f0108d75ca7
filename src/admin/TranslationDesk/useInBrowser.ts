import { useSyncExternalStore } from 'react'

/** Whether the page lives: what the browser keeps is not known while the server draws it. */
export const useInBrowser = (): boolean =>
  useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
