import type { Growth } from '../compare'

/** How a territory that changed is filled, from the deepest fall to the highest rise. */
export const CHANGE_CLASSES = ['down2', 'down1', 'same', 'up1', 'up2', 'up3', 'few'] as const
export type ChangeClass = (typeof CHANGE_CLASSES)[number]

/** The share from which each class begins, the highest first. */
const FROM: readonly [ChangeClass, number][] = [
  ['up3', 1],
  ['up2', 0.5],
  ['up1', 0.05],
  ['same', -0.05],
  ['down1', -0.2],
]

/** The class of a growth; what comes from nothing has risen most. */
export function changeClassOf(growth: Growth): ChangeClass {
  if (growth.kind === 'few') return 'few'
  if (growth.kind === 'new') return 'up3'
  return FROM.find(([, from]) => growth.share >= from)?.[0] ?? 'down2'
}
