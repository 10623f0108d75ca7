import type { Words } from '../words'
import type { DeskState } from './desk'

/** One sentence for all that is at hand; the gravest first. */
export function savingSentence(states: readonly DeskState[], { say }: Words): string {
  const saves = new Set(states.flatMap(({ works }) => Object.values(works).map(({ save }) => save)))
  const grave = (['signedOut', 'offline', 'failed', 'changed'] as const).find((save) =>
    saves.has(save),
  )
  if (grave) return say(grave)
  if (saves.has('waiting') || saves.has('saving')) return say('saving')
  if (states.some(({ offers }) => Object.keys(offers).length > 0)) return say('someKept')
  return saves.has('saved') ? say('allSaved') : ''
}
