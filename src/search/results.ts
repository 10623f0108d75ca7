import type { Helper } from '@/directory/nearest'

import type { Answer } from './answer'
import type { TextHit } from './textIndex'
import type { SearchText, Section } from './types'

/** Why a result stands where it does: its name was typed, it answers, it helps, it speaks of it too. */
export type Role = 'named' | 'answer' | 'helper' | 'more'

/** One line of what was found, in the order it is shown. */
export type Result = { role: Role } & (
  | { kind: SearchText['kind']; text: SearchText; section: Section }
  | { kind: 'organization'; helper: Helper }
)

/** What answers stands first, then who helps; more would push them out of sight on a phone. */
const LEADING_TEXTS = 2
const OTHER_TEXTS = 4

/**
 * What was found as one list: an organization that was named, the texts that answer, those who help, then
 * what else speaks of it. A text leads only when it is about what was meant: of food the guide says
 * little, and who gives some comes first.
 */
export function resultsOf({ found, named, texts }: Answer): Result[] {
  const about = found.meant
  const isAbout = ({ text }: TextHit): boolean =>
    about.length === 0 || text.services.some((service) => about.includes(service))
  const leading = texts.filter(isAbout).slice(0, LEADING_TEXTS)
  const others = texts.filter((hit) => !leading.includes(hit)).slice(0, OTHER_TEXTS)
  const asResult = (role: Role, { text, section }: TextHit): Result => ({
    role,
    kind: text.kind,
    text,
    section,
  })
  const offers = ({ organization: { services } }: Helper): boolean =>
    services.some(({ service }) => about.includes(service))
  // Who asks nothing is shown the ways in, not everybody.
  const asked = found.isSearch ? found.helpers : []
  const unnamed = asked.filter((helper) => helper !== named)
  // Who has the words on their sheet without the service comes after who offers it.
  const helpers = [...unnamed.filter(offers), ...unnamed.filter((helper) => !offers(helper))]
  const asHelper = (role: Role, helper: Helper): Result => ({ role, kind: 'organization', helper })
  return [
    ...(named ? [asHelper('named', named)] : []),
    ...leading.map((hit) => asResult('answer', hit)),
    ...helpers.map((helper) => asHelper('helper', helper)),
    ...others.map((hit) => asResult('more', hit)),
  ]
}
