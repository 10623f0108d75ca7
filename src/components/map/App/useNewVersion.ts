'use client'

import { useEffect, useRef } from 'react'

/** Reads the list of places again when counts come from a newer one: a list was just imported. */
export function useNewVersion(
  counted: string | undefined,
  listed: string | undefined,
  reread: () => void,
): void {
  const latest = useRef(reread)
  useEffect(() => {
    latest.current = reread
  })
  useEffect(() => {
    if (counted !== undefined && listed !== undefined && counted !== listed) latest.current()
  }, [counted, listed])
}
