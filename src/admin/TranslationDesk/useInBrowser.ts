import { usePathname } from 'next/navigation'
import { useSyncExternalStore } from 'react'

/**
 * Whether the page lives, at its own address: what the browser keeps is not known while the server draws it, and on the way
 * from another screen the address is still that one's when this one is first drawn.
 */
export function useInBrowser(): boolean {
  const pathname = usePathname()
  return useSyncExternalStore(
    () => () => undefined,
    () => window.location.pathname === pathname,
    () => false,
  )
}
