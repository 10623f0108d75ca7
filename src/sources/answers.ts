import { nextLook } from './schedule'
import type { Watched } from './types'

/**
 * What a researcher answers about a page: the change has no effect on our texts; texts are to be revised; it
 * changes too much to be shown so often, or should be again; it was read by hand; its new address is right;
 * the revision is done; it should be looked at now.
 */
export const ANSWERS = [
  'noEffect',
  'revise',
  'revised',
  'less',
  'often',
  'read',
  'follow',
  'look',
] as const

export type Answer = (typeof ANSWERS)[number]

export const isAnswer = (value: unknown): value is Answer =>
  ANSWERS.some((answer) => answer === value)

export interface AnswerFacts {
  /** The text that the person saw: a page that changed since is not answered unseen. */
  seen?: string | undefined
  /** Texts that cite the page, as `collection:id`. */
  chapters: readonly string[]
  /** The one that was revised, where it is not all of them. */
  text?: string | undefined
  key: string
  now: Date
}

/**
 * What is known of a page after an answer; to `follow`, the page of the new address takes over
 * (`payload/answerEndpoint.ts`).
 *
 * @returns nothing when there is nothing (any more) to answer so
 */
export function afterAnswer(
  page: Watched,
  answer: Exclude<Answer, 'follow'>,
  { seen, chapters, text, key, now }: AnswerFacts,
): Watched | undefined {
  const at = now.toISOString()
  const { changed, revising } = page
  const isSeen = changed !== undefined && changed.to === seen
  switch (answer) {
    case 'noEffect':
      return isSeen ? without(page, 'changed') : undefined
    case 'revise':
      return isSeen
        ? {
            ...without(page, 'changed'),
            revising: {
              ...changed,
              // What waited to be revised since before is revised for in one go.
              from: revising?.from ?? changed.from,
              since: revising?.since ?? changed.since,
              at,
              chapters: [...new Set([...(revising?.chapters ?? []), ...chapters])],
            },
          }
        : undefined
    case 'revised':
      return revising && afterRevised(page, revising, text)
    case 'less':
      if (changed && !isSeen) return undefined
      return timed({ ...without(page, 'changed'), pace: 'seldom' }, key, now)
    case 'often':
      return page.pace === 'often' ? undefined : timed({ ...page, pace: 'often' }, key, now)
    case 'read':
      return timed({ ...alive(page), readAt: at }, key, now)
    case 'look':
      return { ...page, nextAt: at }
  }
}

/** One text less to revise, or all of them; a text that does not wait is revised by nobody. */
function afterRevised(
  page: Watched,
  revising: NonNullable<Watched['revising']>,
  text: string | undefined,
): Watched | undefined {
  if (text !== undefined && !revising.chapters.includes(text)) return undefined
  const chapters = text === undefined ? [] : revising.chapters.filter((each) => each !== text)
  return chapters.length > 0
    ? { ...page, revising: { ...revising, chapters } }
    : without(page, 'revising')
}

const without = <Key extends keyof Watched>(page: Watched, key: Key): Watched => {
  const { [key]: _, ...rest } = page
  return rest as Watched
}

/** Of a page that somebody read by hand, all but that it did not answer. */
const alive = ({
  dead: _dead,
  trouble: _trouble,
  failedSince: _since,
  ...rest
}: Watched): Watched => ({
  ...rest,
  failed: 0,
})

const timed = (page: Watched, key: string, now: Date): Watched => ({
  ...page,
  nextAt: nextLook(page, key, now),
})
