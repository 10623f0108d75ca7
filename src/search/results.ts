import type { Helper } from '@/directory/nearest'

import type { Answer } from './answer'
import type { TextHit } from './textIndex'
import type { SearchText, Section } from './types'

/**
 * Why a result stands where it does: a number to call, its name was typed, it answers, it helps, it speaks
 * of it too.
 */
export type Role = 'call' | 'named' | 'answer' | 'helper' | 'more'

/** One line of what was found, in the order it is shown. */
export type Result = { role: Role } & (
  | { kind: SearchText['kind']; text: SearchText; section: Section }
  | { kind: 'organization'; helper: Helper }
)

/** A section that says this share of a question answers it, whatever its text is about. */
const SAYS_IT = 0.6

/** Of words that name no need and no subject, a text that says less than this was found by chance. */
const SAYS_HALF = 0.5

/** A number says in few words what it is for. */
const SAYS_SOME = 0.3

/** One that says all of it answers even who looks for somebody. */
const SAYS_ALL = 0.85

/** A section that answers a subject as surely as this answers, whatever its text is about; surer when words name a need. */
const ANSWERS = 0.5
const SURELY = 0.95

/** What answers stands first, then who helps; more would push them out of sight on a phone. */
const LEADING_TEXTS = 2
const OTHER_TEXTS = 4

/**
 * What was found as one list: the number for a danger or that was asked for, an organization that was named,
 * the texts that answer and the number about it, those who help, then what else speaks of it. A text leads
 * only when it is about what was meant: of food the guide says little, and who gives some comes first.
 */
export function resultsOf(answer: Answer): Result[] {
  const { called, danger, elsewhere, inCase, named, term, texts } = answer
  const first = [
    ...new Set([danger?.body, called].filter((text) => text !== null && text !== undefined)),
  ]
  const { leading, beside } = answersOf(answer)
  const shown = [...leading, ...beside]
  const body = texts.find(
    (hit) =>
      hit.text.kind === 'body' &&
      !(answer.isNobodyNear && hit.text === elsewhere) &&
      !first.includes(hit.text) &&
      ((answer.found.meant.length === 0 && hit.answers >= SURELY) ||
        (isAbout(answer, hit) && hit.coverage >= SAYS_SOME)),
  )
  const others = texts
    .filter((hit) => hit.text.kind !== 'body' && hit.text !== term?.text && !shown.includes(hit))
    .slice(0, OTHER_TEXTS)
  const helpers = helpersOf(answer)
  const meaning = term ? [whole('answer', term.text)] : []
  const answers = leading.map((hit) => asResult('answer', hit))
  const number = body ? [asResult('call', body)] : []
  const isAnswered = leading.length > 0 || helpers.length > 0 || named !== null || term !== null
  const isElsewhere =
    !first.includes(elsewhere!) &&
    body === undefined &&
    (answer.isNobodyNear || (!isAnswered && others.length > 0))
  const isNumberFirst = body !== undefined && body === texts[0]
  const found: Result[] = [
    ...first.map((text) => whole('call', text)),
    ...(named ? [asHelper('named', named)] : []),
    ...(isNumberFirst ? number : []),
    ...(term?.isLeading
      ? [...meaning, ...answers]
      : [...answers.slice(0, 1), ...meaning, ...answers.slice(1)]),
    ...(isNumberFirst ? [] : number),
    ...(isElsewhere && elsewhere ? [whole('call', elsewhere)] : []),
    ...helpers.slice(0, 1).map((helper) => asHelper('helper', helper)),
    ...beside.map((hit) => asResult('answer', hit)),
    ...helpers.slice(1).map((helper) => asHelper('helper', helper)),
    ...others.map((hit) => asResult('more', hit)),
  ]
  return inCase ? warned(found, inCase) : found
}

/** The number for a danger that nobody names: before all else when it is likely, else behind what answers first. */
function warned(
  found: readonly Result[],
  { body, isLikely }: NonNullable<Answer['inCase']>,
): Result[] {
  const asked = found.findIndex(({ role }) => role !== 'call' && role !== 'named')
  const at = isLikely ? 0 : asked < 0 ? found.length : asked + 1
  const isThere = found
    .slice(0, at + 1)
    .some((result) => result.kind === 'body' && result.text === body)
  if (isThere) return [...found]
  const others = found.filter((result) => result.kind !== 'body' || result.text !== body)
  return [...others.slice(0, at), whole('call', body), ...others.slice(at)]
}

const isAbout = ({ found: { meant } }: Answer, { text }: TextHit): boolean =>
  meant.length === 0 || text.services.some((service) => meant.includes(service))

/**
 * The texts that stand before those who help; else, who looks for somebody is told beside the first what the
 * guide surely says of it.
 */
function answersOf(answer: Answer): { leading: TextHit[]; beside: TextHit[] } {
  const isLeading = (hit: TextHit): boolean => {
    if (answer.isForWhom === 'only') return false
    const isOfSite = hit.text.kind === 'page' && hit.answers >= SURELY
    if (hit.isNamed || isOfSite) return true
    // A word alone is said whole by whatever has it.
    if (answer.isForWhom === 'first') return hit.coverage >= SAYS_ALL && hit.answers >= SURELY
    if (answer.found.meant.length === 0) return hit.answers >= ANSWERS || hit.coverage >= SAYS_HALF
    return isAbout(answer, hit) || hit.coverage >= SAYS_IT || hit.answers >= SURELY
  }
  const texts = answer.texts.filter(({ text }) => text.kind !== 'body' && text.kind !== 'term')
  const read = [...texts.filter(({ isNamed }) => isNamed), ...texts.filter((hit) => !hit.isNamed)]
  const leading = read.filter(isLeading).slice(0, LEADING_TEXTS)
  const isBeside = answer.isForWhom === 'first' && leading.length === 0
  return {
    leading,
    beside: isBeside ? read.filter(({ answers }) => answers >= SURELY).slice(0, 1) : [],
  }
}

/** Who helps; who has the words on their sheet without the service comes after who offers it. */
function helpersOf({ found: { helpers, isSearch, meant }, named }: Answer): Helper[] {
  // Who asks nothing is shown the ways in, not everybody.
  const unnamed = isSearch
    ? helpers.filter(({ organization }) => organization !== named?.organization)
    : []
  const offers = ({ organization: { services } }: Helper): boolean =>
    services.some(({ service }) => meant.includes(service))
  if (meant.length === 0) return welcomingFirst(unnamed)
  return [...unnamed.filter(offers), ...unnamed.filter((helper) => !offers(helper))]
}

/** As near as this, whoever receives people for anything comes before who does one thing. */
const AS_NEAR_KM = 15

/** Who tells no need is received before they are taught or driven, when both are as near. */
function welcomingFirst(helpers: readonly Helper[]): Helper[] {
  const [first] = helpers
  const from = first?.distanceKm
  if (from === null || from === undefined) return [...helpers]
  const isAsNear = ({ reach, distanceKm }: Helper): boolean =>
    reach === first!.reach && distanceKm !== null && distanceKm <= from + AS_NEAR_KM
  const end = helpers.findIndex((helper) => !isAsNear(helper))
  const near = end < 0 ? helpers : helpers.slice(0, end)
  const welcomes = ({ organization: { services } }: Helper): boolean =>
    services.some(({ service }) => service === 'welcome')
  return [
    ...near.filter(welcomes),
    ...near.filter((helper) => !welcomes(helper)),
    ...helpers.slice(near.length),
  ]
}

const asResult = (role: Role, { text, section }: Pick<TextHit, 'text' | 'section'>): Result => ({
  role,
  kind: text.kind,
  text,
  section,
})

const whole = (role: Role, text: SearchText): Result =>
  asResult(role, { text, section: text.sections[0] ?? { passages: [] } })

const asHelper = (role: Role, helper: Helper): Result => ({ role, kind: 'organization', helper })
