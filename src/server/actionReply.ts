import { isLocale } from '@/i18n/locales'

/*
 * What a page's form or script sends to an action of Next is React's reply: JSON texts that refer to
 * each other by number. React and Next take one that is cut or leads nowhere for a fault of ours.
 */

/** The parts of a reply by name: texts, or files. */
export type ReplyParts = ReadonlyMap<string, string | Blob>

/** The part that everything begins with. */
const ROOT = '0'

/** Forms without a script name their actions `$ACTION_REF_1` and send `$ACTION_1:0`. */
const BOUND = /^\$ACTION_REF_(.*)$/

/**
 * Whether the arguments that a script sends to an action can be read: a list in JSON, whose references
 * lead somewhere.
 *
 * @example isReadableReply(new Map([['0', '["$1"]']])) // false: there is no part 1
 */
export const isReadableReply = (parts: ReplyParts): boolean =>
  Array.isArray(read(parts.get(ROOT))) && leadsSomewhere(parts, '')

/** Whether the arguments are those of a page that people use: it sends a form last. */
export const isPageCall = (parts: ReplyParts): boolean =>
  /^\$K[0-9a-f]{1,8}$/.test(String(argumentsIn(parts).at(-1)))

/**
 * Whether the arguments are those of the admin: it calls a function by its name, or says in which
 * language it is to be shown, after a promise of what Next keeps for it. The action must be one that
 * takes so many.
 *
 * @param isKept whether a text is what Next gave out for this action
 */
export function isAdminCall(
  parts: ReplyParts,
  action: string,
  isKept: (sealed: unknown) => boolean,
): boolean {
  const sent = argumentsIn(parts)
  if (sent.length !== countArguments(action)) return false
  const [first, last] = [sent[0], sent.at(-1)]
  if (sent.length === 1) return isObject(first) && 'name' in first
  const kept = /^\$@([0-9a-f]{1,8})$/.exec(String(first))?.[1]
  return isLocale(last) && kept !== undefined && isKept(read(parts.get(kept)))
}

function argumentsIn(parts: ReplyParts): unknown[] {
  const sent = read(parts.get(ROOT))
  return Array.isArray(sent) ? sent : []
}

/** How many of its first six arguments an action reads: Next begins its number with a bit for each. */
const countArguments = (action: string): number =>
  [...((Number.parseInt(action.slice(0, 2), 16) >> 1) & 0b111111).toString(2)].filter(
    (bit) => bit === '1',
  ).length

/** Whether a form names an action, as forms do that work without a script. */
export const namesAction = (parts: ReplyParts): boolean =>
  [...parts.keys()].some((name) => name.startsWith('$ACTION_'))

/** Whether what a form without a script says of its action can be read. */
export const isReadableForm = (parts: ReplyParts): boolean =>
  [...parts.keys()].every((name) => {
    const action = BOUND.exec(name)?.[1]
    if (action === undefined) return true
    const prefix = `$ACTION_${action}:`
    return isObject(read(parts.get(`${prefix}${ROOT}`))) && leadsSomewhere(parts, prefix)
  })

/** A word that is not itself: `$1:path`, `$@1`, `$K1`, `$undefined`, `$D2026-11-28…`, `$$1`. */
const MARKED = /^\$([^0-9a-f]?)([\s\S]*)$/

/** Marks of values that stand in the word itself, and what the rest of the word must look like. */
const VALUES: Readonly<Record<string, RegExp>> = {
  $: /^/,
  u: /^ndefined$/,
  I: /^nfinity$/,
  N: /^aN$/,
  '-': /^(?:0|Infinity)$/,
  D: /^[\w:.+-]{1,40}$/,
  n: /^-?\d{1,300}$/,
  T: /^/,
}

/** Marks of values that stand in another part, and what that part must be. Others no page sends. */
const PARTS: Readonly<Record<string, (part: unknown) => boolean>> = {
  '': (part) => part !== UNREADABLE,
  '@': (part) => part !== UNREADABLE,
  Q: (part) => Array.isArray(part) && part.every((pair) => Array.isArray(pair)),
  W: (part) => Array.isArray(part),
  B: (part) => part instanceof Blob,
  // A form: its fields are parts of their own, and there may be none.
  K: () => true,
}

const NUMBER = /^([0-9a-f]{1,8})(?::[\s\S]*)?$/

/** Whether the parts that words refer to are there and can be read, from the first one on. */
function leadsSomewhere(parts: ReplyParts, prefix: string): boolean {
  const looked = new Set([ROOT])
  const left = [read(parts.get(`${prefix}${ROOT}`))]
  for (let at = 0; at < left.length; at += 1) {
    for (const word of markedWordsIn(left[at])) {
      const [, mark = '', rest = ''] = MARKED.exec(word) ?? []
      if (VALUES[mark]?.test(rest)) continue
      const to = NUMBER.exec(rest)?.[1]
      const part = to === undefined ? UNREADABLE : read(parts.get(`${prefix}${to}`))
      if (to === undefined || !PARTS[mark]?.(part)) return false
      if (!looked.has(to)) left.push(part)
      looked.add(to)
    }
  }
  return true
}

/** Not by recursion: how deep it goes is for whoever sends it to choose. */
function markedWordsIn(value: unknown): string[] {
  const found: string[] = []
  const left = [value]
  while (left.length > 0) {
    const each = left.pop()
    if (typeof each === 'string' && each.startsWith('$')) found.push(each)
    if (isObject(each) && !(each instanceof Blob)) {
      for (const inner of Object.values(each)) left.push(inner)
    }
  }
  return found
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const UNREADABLE = Symbol('unreadable')

function read(part: string | Blob | undefined): unknown {
  if (part instanceof Blob) return part
  if (part === undefined) return UNREADABLE
  try {
    return JSON.parse(part)
  } catch (error) {
    if (error instanceof SyntaxError) return UNREADABLE
    throw error
  }
}
