import type { Payload } from 'payload'

import { keptWhileUnchanged } from '@/contentVersion/kept'
import { question } from '@/contentVersion/questions'
import { allStoredAs } from '@/db/documents'
import type { Hours } from '@/directory/hours'
import { textView, type TextView } from '@/directory/names'
import { parseHours } from '@/directory/parseHours'
import { bodiesAbout } from '@/directory/publicBodies'
import type { Texts } from '@/directory/types'
import type { SensitiveTopic } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'
import { sitePayload } from '@/sitePayload'
import { toTelUri } from '@/text/telUri'

/** One line of a public body, ready to dial. */
export interface OfficialPhoneView {
  number: string
  uri: string
  acceptsTexts: boolean
  /** Names of the languages that answer there. */
  languages: string[]
}

/** A public body in one language. */
export interface PublicBodyView {
  key: string
  isEmergency: boolean
  name: TextView
  purpose: TextView | null
  phones: OfficialPhoneView[]
  hasInterpreters: boolean
  hours: Hours
  /** The official page, and the language it is in. */
  website: TextView
  /** The day the numbers were read on their source, 'YYYY-MM-DD'. */
  checkedOn: string
}

/** The numbers of a page: emergencies apart, then the bodies of what it is about. */
export interface OfficialNumbers {
  emergencies: PublicBodyView[]
  others: PublicBodyView[]
}

/** The emergency and official numbers of a page about these topics, or about none in particular. */
export const findOfficialNumbers = question(
  'official numbers',
  async (asked: {
    locale: Locale
    topics?: readonly SensitiveTopic[]
  }): Promise<OfficialNumbers> => {
    const { emergencies, others } = bodiesAbout(await readBodies(), asked.topics ?? [])
    const view = (body: BodyDoc) => viewBody(body, asked.locale)
    return { emergencies: emergencies.flatMap(view), others: others.flatMap(view) }
  },
)

/** Every public body, in the order they are shown. */
export const listPublicBodies = question(
  'public bodies',
  async (locale: Locale): Promise<PublicBodyView[]> =>
    (await readBodies()).flatMap((body) => viewBody(body, locale)),
)

/** A body as the database gives it in every language at once. */
export interface BodyDoc {
  key: string
  name: Texts
  purpose: Texts
  phones: { number: string; acceptsTexts?: boolean | null; languages?: LanguageDoc[] | null }[]
  hasInterpreters?: boolean | null
  hours?: unknown
  website: Texts
  checkedOn: string
  isEmergency: boolean
  topics: SensitiveTopic[]
}

interface LanguageDoc {
  name: Texts
}

const keptBodies = keptWhileUnchanged('bodies', (payload) => findBodies(payload))

/** Read once until one changes: every page of the directory and of the search shows them. */
export const readBodies = async (): Promise<BodyDoc[]> => keptBodies(await sitePayload())

async function findBodies(payload: Payload): Promise<BodyDoc[]> {
  const { docs } = await payload.find({
    collection: 'public-bodies',
    depth: 1,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    sort: ['order', 'key'],
  })
  return allStoredAs<Partial<BodyDoc> & Pick<BodyDoc, 'key' | 'name' | 'website' | 'checkedOn'>>(
    docs,
  ).map((body) => ({
    ...body,
    purpose: body.purpose ?? {},
    phones: body.phones ?? [],
    isEmergency: body.isEmergency ?? false,
    topics: body.topics ?? [],
  }))
}

/** Nothing for a body that was saved without a name or a page in any language. */
export function viewBody(body: BodyDoc, locale: Locale): PublicBodyView[] {
  const name = textView(body.name, locale)
  const website = textView(body.website, locale)
  if (!name || !website) return []
  return [
    {
      key: body.key,
      isEmergency: body.isEmergency,
      name,
      website,
      purpose: textView(body.purpose, locale),
      phones: body.phones.flatMap(({ number, acceptsTexts, languages }) => {
        const uri = toTelUri(number)
        return uri
          ? [
              {
                number,
                uri,
                acceptsTexts: acceptsTexts ?? false,
                languages: (languages ?? []).flatMap(
                  (language) => textView(language.name, locale)?.text ?? [],
                ),
              },
            ]
          : []
      }),
      hasInterpreters: body.hasInterpreters ?? false,
      hours: parseHours(body.hours).hours,
      checkedOn: body.checkedOn,
    },
  ]
}
