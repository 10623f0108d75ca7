import { isFields, type Fields, type Json } from './same'
import { haveFields, mergeFields, mergeForms, type Meeting, type Rules } from './threeWay'

/** What a form held before it was typed in, and after: the difference is what the person did. */
export interface Typed {
  base: Fields
  mine: Fields
}

export const isTyped = (value: unknown): value is Typed =>
  isFields(value) && isFields(value.base) && isFields(value.mine)

/**
 * What was typed, laid over what the site has now; it is then of the version that the site has. Fields, groups and rows
 * are looked into as deep as they go; where both wrote the same words, what was typed stands: the person is shown both
 * before. A row that one of them removed and the other wrote in stays.
 *
 * @example laidOver({ base: { a: 1, b: 1 }, mine: { a: 2, b: 1 } }, { a: 1, b: 3 }) // { a: 2, b: 3 }
 */
export const laidOver = ({ base, mine }: Typed, now: Fields): Fields => ({
  ...mergeForms({ base, mine, theirs: now }, RULES),
  ...('updatedAt' in now && { updatedAt: now.updatedAt }),
})

const RULES: Rules = {
  choose: ({ kind, mine }) => (kind === 'row' && mine === undefined ? 'theirs' : 'mine'),
  lookInto: (meeting) => {
    const { kind, path } = meeting
    const sides = kind === 'field' ? { ...meeting, base: meeting.base ?? NOTHING } : meeting
    if (isText(meeting) || !haveFields(sides)) return undefined
    return { value: mergeFields(sides, RULES, path) }
  },
}

/** A group that was not there before: what each wrote in it stays. */
const NOTHING: Fields = {}

/** Rich text is one sentence or more, not fields. */
const isText = ({ mine, theirs }: Meeting): boolean => [mine, theirs].some(isRich)

const isRich = (value: Json): boolean => isFields(value) && isFields(value.root)
