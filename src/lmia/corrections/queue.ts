import type { Unresolved } from './unresolved'

/**
 * What tells one thing of the queue from all others, in an address too.
 *
 * @example settleKey({ kind: 'employer', key: 'serres x', fsa: null }) // 'employer serres x'
 */
export const settleKey = ({ kind, key, fsa }: Pick<Unresolved, 'kind' | 'key' | 'fsa'>): string =>
  [kind, key, fsa].filter(Boolean).join(' ')

/** Longest queue sent; the rest is counted. */
const QUEUE_LENGTH = 200

/**
 * What of the queue is sent: all of one kind when one is asked for, else the beginning, after the one thing
 * that whoever asks came for.
 */
export function queueAsked(all: readonly Unresolved[], asked: URLSearchParams): Unresolved[] {
  const kind = asked.get('kind')
  if (kind) return all.filter((one) => one.kind === kind)
  const first = all.filter((one) => settleKey(one) === asked.get('settle'))
  return [...first, ...all.filter((one) => !first.includes(one))].slice(0, QUEUE_LENGTH)
}
