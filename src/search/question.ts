import type { Asked } from '@/directory/ask/asked'
import type { PageQuery } from '@/i18n/pageQueries'

/** What words may be understood to ask for, each of which a reader can take away. */
export const INTENTS = ['service', 'place', 'language', 'emergency'] as const
export type Intent = (typeof INTENTS)[number]

/** What may be asked, as it stands in the address of the page. */
export type SiteQuestion = PageQuery<'/search'> & Pick<Asked, 'page'>

/** True when the reader said that their words do not ask for this. */
export const leavesAside = ({ without }: Pick<SiteQuestion, 'without'>, intent: Intent): boolean =>
  without?.split(SEPARATOR).includes(intent) ?? false

/** The value of `without` that leaves one more intent aside; unknown words in it are dropped. */
export const leavingAside = (question: Pick<SiteQuestion, 'without'>, intent: Intent): string =>
  INTENTS.filter((each) => each === intent || leavesAside(question, each)).join(SEPARATOR)

const SEPARATOR = '-'
