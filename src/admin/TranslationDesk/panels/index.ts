import type { ComponentType } from 'react'

import { Machine } from './Machine'
import { Memory } from './Memory'
import { History } from './people/History'
import { Questions } from './people/Questions'
import { Terms } from './Terms'
import type { PanelProps } from './types'

/**
 * What stands around the open passage: beside it what helps to write, under it what was said and done.
 * One more panel is a line here. A panel that has nothing to say draws nothing.
 */
export const PANELS: Readonly<
  Record<'aside' | 'below', Readonly<Record<string, ComponentType<PanelProps>>>>
> = {
  aside: { memory: Memory, terms: Terms, machine: Machine },
  below: { questions: Questions, history: History },
}
