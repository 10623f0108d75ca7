'use client'

import { useEffect } from 'react'

/** Loads the next page whole once the server says which one. */
export function useDeparture(path: string | undefined): void {
  useEffect(() => {
    if (path) window.location.assign(path)
  }, [path])
}
