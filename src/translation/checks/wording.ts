import { normalize } from '../normalize'
import { NOTHING, type Find } from './types'

/* Whether a translation says what was agreed, and the same everywhere. */

/** Words that are not to be used, each with its reason. */
export const findForbidden: Find = ({ target, glossary }) => ({
  missing: [],
  added: (glossary?.findForbidden(target) ?? []).map(({ text, reason }) =>
    reason ? `${text} (${reason})` : text,
  ),
})

/** Terms of the source whose agreed translation is not there. */
export const findTerms: Find = ({ source, target, glossary }) => ({
  missing: (glossary?.findLacking(source, target) ?? []).map(
    ({ source: term, agreed }) => `${term} → ${agreed ?? ''}`,
  ),
  added: [],
})

/** The same source translated in another way elsewhere. */
export const findConsistency: Find = ({ target, others = [] }) => {
  const different = others.filter((other) => normalize(other) !== normalize(target))
  return different.length === 0 ? NOTHING : { missing: [], added: [...new Set(different)] }
}
