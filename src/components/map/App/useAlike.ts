'use client'

import { useEffect, useState } from 'react'

import type { Unresolved } from '@/lmia/corrections/unresolved'

import { requestAlike } from '../requests'
import { useRequest } from '../useRequest'

/**
 * Employers that may be one, for those who may correct them: asked when a place is first open, and again
 * when the lists or the corrections change.
 */
export function useAlike(
  canCorrect: boolean,
  isPlaceOpen: boolean,
  version: string | undefined,
): readonly Unresolved[] | undefined {
  const [wasOpened, setOpened] = useState(false)
  useEffect(() => {
    if (isPlaceOpen) setOpened(true)
  }, [isPlaceOpen])
  const isAsked = canCorrect && wasOpened && version !== undefined
  return useRequest(isAsked ? version : undefined, requestAlike).value
}
