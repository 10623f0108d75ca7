import { usePathname } from 'next/navigation'
import { useState, useSyncExternalStore } from 'react'

/**
 * Whether the page lives, at its own address: what the browser keeps is not known while the server draws it, and on the way
 * from another screen the address is still that one's when this one is first drawn. On the way back the address changes
 * before the screen does: who has arrived stays so until they leave.
 */
export function useInBrowser(): boolean {
  const pathname = usePathname()
  const [here] = useState({ hasArrived: false })
  return useSyncExternalStore(
    () => () => undefined,
    () => (here.hasArrived ||= window.location.pathname === pathname),
    () => false,
  )
}
