import type { Payload } from 'payload'

import { asQuestion } from './questions'

/** What makes a reading one of its own request: it cannot be asked again. */
const OF_A_REQUEST = ['req', 'user', 'context', 'trash'] as const

/**
 * Lets every list or document that a page asks of Payload be a question that is kept with the page, wherever
 * the page asks it: a page whose lists are still the same is not made again because something else changed.
 */
export function keepFinds(payload: Payload): void {
  const { find } = payload
  type Options = Parameters<typeof find>[0]
  const asked = (options: Options): ReturnType<typeof find> =>
    isPlain(options) ? asQuestion('find', options, find) : find(options)
  payload.find = asked as typeof find
}

function isPlain(options: object): boolean {
  if (OF_A_REQUEST.some((name) => name in options)) return false
  return Object.values(options).every((value) => typeof value !== 'function')
}
