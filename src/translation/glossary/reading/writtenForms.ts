import { ACRONYM } from '../names'

/**
 * The ways in which a text may write a term: with its acronym, or either.
 *
 * @example writtenForms('numéro d’assurance sociale (NAS)')
 * // ['numéro d’assurance sociale (NAS)', 'numéro d’assurance sociale', 'NAS']
 */
export function writtenForms(term: string): string[] {
  const [, before = '', inside = ''] = /^([^()]*)\(([^()]*)\)\s*$/.exec(term) ?? []
  // What stands in brackets beside an acronym or as one is the same word; else it says more of it.
  const isSame = ACRONYM.test(inside.trim()) || ACRONYM.test(before.trim())
  return [term, before, isSame ? inside : ''].map((form) => form.trim()).filter(Boolean)
}
