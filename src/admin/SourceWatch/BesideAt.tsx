'use client'

import type { ReactNode } from 'react'

import { useIsNarrow } from '../WorkflowPanel/useIsNarrow'

interface Props {
  place: 'side' | 'top'
  children: ReactNode
}

/** Shows what stands beside a text there alone where the form has room for it. */
export function BesideAt({ place, children }: Props) {
  const isNarrow = useIsNarrow()
  return isNarrow === (place === 'top') ? children : null
}
