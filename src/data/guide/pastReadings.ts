import { isDeepStrictEqual } from 'node:util'

import type { Payload } from 'payload'

import { addDays, dayAt } from '@/days/calendar'
import type { Id } from '@/db/ids'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { isTranslationHidden, type HiddenPast } from '@/workflow/payload/hiddenPast'

import { readText, type Translations } from '../readText'
import { findOnlineVersion, findTranslationId, listOnlineMoments } from '../versionOn'
import type { ChapterDoc } from './chapters'

/* What the readers of one language had before them, from one publication to the next: of the French or of theirs. */

/** The days of the first and of the last evening on which the same words were read, in Quebec. */
export interface Span {
  from: string
  /** Nothing: they are still online. */
  to: string | null
}

/** A chapter in a language, with what of its past is hidden. */
export interface PastText {
  id: Id
  locale: Locale
  hidden: HiddenPast | undefined
}

/** What stood there from a moment on. */
export interface PastReading {
  doc: ChapterDoc
  translations: Translations
}

type TranslationDoc = Translations extends ReadonlyMap<string, infer One> ? One : never

/** The translation that was read just before a moment (ISO), as `readText` takes it; French stands for a hidden one. */
export async function translationsBefore(
  payload: Payload,
  { id, locale, hidden }: PastText,
  before: string,
): Promise<Translations> {
  if (locale === DEFAULT_LOCALE) return new Map()
  const translation = await findTranslationId(payload, { type: 'guide-chapters', id }, locale)
  if (translation === undefined) return new Map()
  const target = { collection: 'translations', id: translation } as const
  const found = await findOnlineVersion<TranslationDoc>(payload, target, { before })
  if (!found || isTranslationHidden(hidden, locale, found.since)) return new Map()
  return new Map([[String(id), found.doc]])
}

/** The readings of a chapter, each loaded when it is asked for. */
export class PastReadings {
  private readonly loaded = new Map<string, Promise<PastReading>>()

  private constructor(
    private readonly payload: Payload,
    private readonly text: PastText,
    private readonly french: readonly string[],
    private readonly translation: { id: Id; moments: readonly string[] } | undefined,
  ) {}

  static async of(payload: Payload, text: PastText): Promise<PastReadings> {
    const { id, locale, hidden } = text
    const french = await listOnlineMoments(payload, { collection: 'guide-chapters', id })
    const translation =
      locale === DEFAULT_LOCALE
        ? undefined
        : await findTranslationId(payload, { type: 'guide-chapters', id }, locale)
    if (translation === undefined) return new PastReadings(payload, text, french, undefined)
    const moments = await listOnlineMoments(payload, {
      collection: 'translations',
      id: translation,
    })
    return new PastReadings(payload, text, french, {
      id: translation,
      // French stands where a translation is hidden.
      moments: moments.filter((moment) => !isTranslationHidden(hidden, locale, moment)),
    })
  }

  /** When the chapter was first put online (ISO). */
  get first(): string | undefined {
    return this.french[0]
  }

  /** Whether what was online before a moment was hidden since. */
  isHiddenBefore(end: string): boolean {
    const { hidden } = this.text
    const found = this.french.findLast((moment) => moment < end)
    return hidden !== undefined && (found === undefined || found < hidden.before)
  }

  /** The moments at which what is read changed, or may have; of a hidden past none. */
  private get moments(): string[] {
    const start = this.text.hidden?.before ?? this.first
    if (start === undefined) return []
    const all = new Set([...this.french, ...(this.translation?.moments ?? [])])
    return [...all].filter((moment) => moment >= start).sort()
  }

  /** What was read just before a moment (ISO), and between which days; nothing before the first publication. */
  async readBefore(end: string): Promise<(PastReading & { span: Span }) | undefined> {
    const { moments } = this
    const at = moments.findLastIndex((moment) => moment < end)
    if (at < 0) return undefined
    let [from, next] = [at, at + 1]
    while (from > 0 && (await this.isSame(moments[from - 1]!, moments[at]!))) from -= 1
    while (next < moments.length && (await this.isSame(moments[at]!, moments[next]!))) next += 1
    const replacedAt = moments[next]
    return {
      ...(await this.at(moments[at]!)),
      span: {
        from: dayAt(moments[from]!),
        // What was replaced on a day was last read the evening before.
        to: replacedAt === undefined ? null : addDays(dayAt(replacedAt), -1),
      },
    }
  }

  private at(moment: string): Promise<PastReading> {
    const known = this.loaded.get(moment) ?? this.load(moment)
    this.loaded.set(moment, known)
    return known
  }

  private async load(moment: string): Promise<PastReading> {
    const { id } = this.text
    const french = { collection: 'guide-chapters', id } as const
    const found = await findOnlineVersion<ChapterDoc>(this.payload, french, { at: moment })
    if (!found) throw new Error(`No version of chapter ${id} at ${moment}`)
    const since = this.translation?.moments.findLast((each) => each <= moment)
    const target = { collection: 'translations', id: this.translation?.id ?? '' } as const
    const read =
      since === undefined
        ? undefined
        : await findOnlineVersion<TranslationDoc>(this.payload, target, { at: since })
    return { doc: asRead(found.doc), translations: new Map(read ? [[String(id), read.doc]] : []) }
  }

  /** A version may say the same as the one before: a second reading of what was published alone, for one. */
  private async isSame(one: string, other: string): Promise<boolean> {
    const { locale } = this.text
    return isDeepStrictEqual(
      wordsOf(await this.at(one), locale),
      wordsOf(await this.at(other), locale),
    )
  }
}

function wordsOf({ doc, translations }: PastReading, locale: Locale): object {
  const { translation: _notice, ...words } = readText(doc, locale, translations)
  return { ...words, sources: (doc.sources ?? []).map(({ source }) => source) }
}

/** Of a text that was withdrawn, everyone read the notice only. */
function asRead(doc: ChapterDoc): ChapterDoc {
  if (doc.workflowState !== 'withdrawn') return doc
  const { id, slug, title, part, order, workflowState, withdrawal } = doc
  return {
    id,
    slug,
    part,
    order,
    ...(title === undefined ? {} : { title }),
    ...(withdrawal === undefined ? {} : { withdrawal }),
    workflowState,
  }
}
