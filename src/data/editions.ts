import { question } from '@/contentVersion/questions'
import { fileName, filePath, type EditionFile } from '@/editions/files'
import { PUBLIC_STATES, type EditionPart } from '@/editions/states'
import { type EditionChange, type StoredEdition, WITHHELD } from '@/editions/types'
import { languagesOf } from '@/editions/payload/stored'
import { allStoredAs } from '@/db/documents'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { sitePayload } from '@/sitePayload'

/** An edition that was issued, in short. */
export interface EditionSummary {
  number: number
  /** 'YYYY-MM-DD' */
  date: string
  languages: Locale[]
  /** ISO moment. */
  issuedAt: string
  isWithdrawn: boolean
}

/** A file of it; without a path once it is no longer given. */
export interface EditionFileView extends EditionFile {
  name: string
  path: string | null
}

export interface EditionView extends EditionSummary {
  files: EditionFileView[]
  /** What the team says of it, in the reader's language or in French. */
  note: { text: string; lang: Locale } | null
  /** Since the one before; nothing for the first. */
  changes: { since: number; list: EditionChange[] } | null
  withdrawal: { at: string; reason: string; lang: Locale } | null
  /** Since when (ISO) a part is no longer given. */
  withheld: Partial<Record<EditionPart, string>>
  /** The one issued last, when it is another one. */
  latest: EditionSummary | null
}

/** All editions that were issued, the last first; those that were withdrawn too, for who cited them. */
export const listEditions = question(
  'editions',
  async (_: Record<string, never>): Promise<EditionSummary[]> =>
    (await readIssued()).map(summaryOf),
)

/** One edition, as it was issued; nothing for a number that none has. */
export const findEdition = question(
  'edition',
  async (asked: { number: number; locale: Locale }): Promise<EditionView | undefined> => {
    const all = await readIssued()
    const edition = all.find(({ number }) => number === asked.number)
    if (!edition) return undefined
    // As it was when it was read: a lower number may have been issued later.
    const since = edition.frozen?.since ?? null
    const latest = all.find(({ state }) => state === 'issued')
    return {
      ...summaryOf(edition),
      files: filesIn(edition),
      note: noteOf(edition, asked.locale),
      changes: since === null ? null : { since, list: changesIn(edition, asked.locale) },
      withdrawal:
        edition.state === 'withdrawn'
          ? {
              at: edition.withdrawnAt ?? edition.issuedAt,
              reason: edition.withdrawalReason ?? '',
              lang: edition.withdrawalLanguage ?? DEFAULT_LOCALE,
            }
          : null,
      withheld: {
        ...(edition.guideWithheldAt ? { guide: edition.guideWithheldAt } : {}),
        ...(edition.directoryWithheldAt ? { directory: edition.directoryWithheldAt } : {}),
      },
      latest: latest && latest.number > edition.number ? summaryOf(latest) : null,
    }
  },
)

type Issued = StoredEdition & { number: number; issuedAt: string }

/** The last first. */
async function readIssued(): Promise<Issued[]> {
  const payload = await sitePayload()
  const { docs } = await payload.find({
    collection: 'editions',
    where: { and: [{ state: { in: [...PUBLIC_STATES] } }, { number: { exists: true } }] },
    depth: 0,
    overrideAccess: true, // the list of its files is shown by its page, not by the API; issued ones alone are asked for
    pagination: false,
    limit: 0,
    sort: '-number',
  })
  return allStoredAs<Issued>(docs)
}

const summaryOf = (edition: Issued): EditionSummary => ({
  number: edition.number,
  date: edition.date,
  languages: languagesOf(edition),
  issuedAt: edition.issuedAt,
  isWithdrawn: edition.state === 'withdrawn',
})

const filesIn = (edition: Issued): EditionFileView[] =>
  (edition.frozen?.files ?? []).map((file) => {
    const name = fileName(edition.number, file)
    const isGiven = edition.state === 'issued' && !edition[WITHHELD[file.part]]
    return { ...file, name, path: isGiven ? filePath(edition.number, name) : null }
  })

function noteOf({ notes }: Issued, locale: Locale): EditionView['note'] {
  for (const lang of [locale, DEFAULT_LOCALE]) {
    const text = notes?.[lang]?.trim()
    if (text) return { text, lang }
  }
  return null
}

/** None of a guide that is held back, or of an edition that is withdrawn: they quote it. */
const changesIn = ({ frozen, state, guideWithheldAt }: Issued, locale: Locale): EditionChange[] =>
  state === 'withdrawn' || guideWithheldAt
    ? []
    : (frozen?.changes[locale] ?? frozen?.changes[DEFAULT_LOCALE] ?? [])
