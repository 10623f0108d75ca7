import { buildDirectory } from '@/directory/ask/directory'
import type { Hours } from '@/directory/hours'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { answerIn } from '@/search/answer'
import { resultsOf, type Role } from '@/search/results'
import { buildTextIndex } from '@/search/textIndex'
import type { Passage } from '@/search/types'
import { toTelUri } from '@/text/telUri'

import type { OfflineIndex } from './searchIndex'

/** One line of an answer. */
export interface OfflineLine {
  role: Role
  kind: 'text' | 'body' | 'organization'
  title: string
  heading: string | null
  words: string | null
  /** French, where there is nothing else. */
  isFrench: boolean
  path: string
  phone: { number: string; uri: string | undefined } | null
  hours: Hours | null
}

/** Places are those of the organizations that were taken along: the whole gazetteer weighs more than all the rest. */
const NO_GAZETTEER = { name: '', names: [], sectors: new Map(), splitMunicipality: '' }

/** The search of the site (`src/search`) over what was taken along. */
export function makeOfflineSearch(index: OfflineIndex): (typed: string) => OfflineLine[] {
  const { locale, lists, organizations, phones } = index
  const directory = buildDirectory({ ...lists, organizations }, NO_GAZETTEER)
  const texts = buildTextIndex(index.texts, locale)
  return (typed) => {
    const answer = answerIn(directory, texts, { q: typed }, locale)
    return resultsOf(answer).map((result): OfflineLine => {
      if (result.kind === 'organization') {
        const { organization, site } = result.helper
        const place = site ?? organization.sites[0]
        const { slug } = organization
        const { phone } = organization.contact
        return {
          role: result.role,
          kind: 'organization',
          title: organization.name,
          heading: place?.municipality ?? null,
          words: null,
          isFrench: false,
          path: pathTo(locale, { pathname: '/directory/organizations/[slug]', params: { slug } }),
          phone: phone ? { number: phone, uri: toTelUri(phone) } : null,
          hours: place?.hours ?? null,
        }
      }
      const { kind, role, section, text } = result
      const { anchor, heading } = section
      const excerpt = answer.excerpt(section)
      return {
        role,
        kind: kind === 'body' ? 'body' : 'text',
        title: text.title.text,
        heading: heading?.text ?? null,
        words: excerpt?.text ?? null,
        isFrench: locale !== DEFAULT_LOCALE && isMissing(text.title, excerpt),
        path: anchor ? `${text.path}#${anchor}` : text.path,
        phone: phones[text.key]?.[0] ?? null,
        hours: null,
      }
    })
  }
}

const isMissing = (...passages: (Passage | undefined)[]): boolean =>
  passages.some((passage) => passage?.state === 'missing')
