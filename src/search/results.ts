import type { Helper } from '@/directory/nearest'

import type { Answer } from './answer'
import type { SearchText, Section } from './types'

/** One line of what was found, in the order it is shown. */
export type Result =
  | { kind: SearchText['kind']; text: SearchText; section: Section }
  | { kind: 'organization'; helper: Helper }

/** What answers stands first, then who helps; more would push them out of sight on a phone. */
const LEADING_TEXTS = 2
const OTHER_TEXTS = 4

/**
 * What was found as one list: an organization that was named, the texts that answer, those who help, then
 * what else speaks of it. A text leads only when it is about what was meant: of food the guide says
 * little, and who gives some comes first.
 */
export function resultsOf({ about, found, named, texts }: Answer): Result[] {
  const isAbout = ({ text }: Answer['texts'][number]): boolean =>
    about.length === 0 || text.services.some((service) => about.includes(service))
  const leading = texts.filter(isAbout).slice(0, LEADING_TEXTS)
  const others = texts.filter((hit) => !leading.includes(hit)).slice(0, OTHER_TEXTS)
  const asResult = ({ text, section }: Answer['texts'][number]): Result => ({
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
  const asHelper = (helper: Helper): Result => ({ kind: 'organization', helper })
  return [
    ...(named ? [asHelper(named)] : []),
    ...leading.map(asResult),
    ...helpers.map(asHelper),
    ...others.map(asResult),
  ]
}
