import {
  changesBetween,
  isNoChange,
  mergeTexts,
  patchOf,
  type Change,
  type Sides,
} from '@/together'

/** What words that wait would change: none of its words where only their form or the address of a link differs. */
interface WhatWaits {
  /** The site has all of it: nothing is lost when it goes. */
  isSaved: boolean
  changes: readonly Change[]
}

export function whatWaits(sides: Sides): WhatWaits {
  const { conflicts } = mergeTexts(sides)
  const choices = Object.fromEntries(conflicts.map(({ key }) => [key, 'mine' as const]))
  const { merged } = mergeTexts(sides, { choices })
  return {
    isSaved: isNoChange(patchOf(sides.theirs, merged)),
    changes: changesBetween(sides.theirs, merged),
  }
}
