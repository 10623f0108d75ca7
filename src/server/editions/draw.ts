import { findRepertory, listRegions } from '@/data/directory'
import { editionAddress, editionName } from '@/data/editionName'
import { readGuideBook } from '@/data/guide/book'
import { listGuideChanges } from '@/data/guide/changes'
import { directoryTable, openDataset, readingIn } from '@/data/openData'
import { listPublicBodies } from '@/data/publicBodies'
import { dayAt } from '@/days/calendar'
import { PUBLISHER } from '@/editions/citation'
import type { DrawnEdition, DrawnFile, EditionOrder } from '@/editions/press'
import type { EditionPart } from '@/editions/states'
import type { EditionChange } from '@/editions/types'
import { answerAll } from '@/exports/hsds/answer'
import { HSDS_PROFILE, HSDS_VERSION } from '@/exports/hsds/standard'
import { readQuestion } from '@/exports/hsds/question'
import { OPEN_LICENCE } from '@/exports/licence'
import { TABLE_FORMATS } from '@/exports/tableFile'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

import { makeGuideEpub } from '../books/guideEpub'
import { printGuide } from '../books/printedGuide'
import { wholeDocument } from '../books/printing'
import { printDirectory } from './printedDirectory'

interface Options {
  site: string
  /** Folder of our built files. */
  assets: string
}

/** Everything of an edition, as anyone may read it now: the guide and the directory, nothing of the map. */
export async function drawEdition(order: EditionOrder, options: Options): Promise<DrawnEdition> {
  const { languages, since } = order
  const files: DrawnFile[] = []
  const changes: DrawnEdition['changes'] = {}
  const shown = { guide: new Set<string>(), directory: new Set<string>() }
  // One language after the other: together they would hold three times as much.
  for (const locale of languages) {
    const guide = await drawGuide(order, locale, options)
    const directory = await drawDirectory(order, locale, options)
    files.push(...guide.files, ...directory.files)
    for (const slug of guide.shown) shown.guide.add(slug)
    for (const slug of directory.shown) shown.directory.add(slug)
    changes[locale] = since === null ? [] : await changesSince(since, locale)
  }
  return {
    // As they are listed.
    files: [...files].sort(
      (a, b) => Number(a.part === 'directory') - Number(b.part === 'directory'),
    ),
    changes,
    shown: { guide: [...shown.guide], directory: [...shown.directory] },
  }
}

interface DrawnPart {
  files: DrawnFile[]
  /** Addresses of what stands in it. */
  shown: string[]
}

async function drawGuide(
  order: EditionOrder,
  locale: Locale,
  { site, assets }: Options,
): Promise<DrawnPart> {
  const read = await readGuideBook({ locale })
  const frozen = frozenAs(order, locale)
  const guide = { ...read, changedAt: read.changedAt ?? new Date().toISOString(), frozen }
  const file = { part: 'guide', language: locale } as const
  const printed = wholeDocument(await printGuide(guide, site), assets)
  return {
    files: [
      { ...file, format: 'pdf', isToPrint: true, bytes: Buffer.from(printed) },
      { ...file, format: 'epub', isToPrint: false, bytes: await makeGuideEpub(guide, site) },
      {
        ...file,
        format: 'json',
        isToPrint: false,
        bytes: json({
          ...head(order, locale, 'guide'),
          chapters: guide.chapters,
          publicBodies: guide.bodies,
          glossary: guide.terms,
        }),
      },
    ],
    shown: guide.chapters.map(({ slug }) => slug),
  }
}

async function drawDirectory(
  order: EditionOrder,
  locale: Locale,
  { site, assets }: Options,
): Promise<DrawnPart> {
  const today = dayAt(new Date())
  const all = await listRegions({ locale })
  const regions = await Promise.all(all.map(({ slug }) => findRepertory({ locale, slug, today })))
  const printed = printDirectory(
    {
      locale,
      regions: regions.flatMap((region) => region ?? []),
      bodies: await listPublicBodies(locale),
      today,
      frozen: frozenAs(order, locale),
    },
    site,
  )
  const dataset = await openDataset()
  const { question } = readQuestion(new URLSearchParams({ full_service: 'true' }))
  const reading = readingIn(dataset.lists, locale)
  const organizations = [...answerAll(dataset, 'organizations', question, reading)].flat()
  const table = {
    name: translator(locale, 'editions')('parts.directory'),
    ...(await directoryTable(locale)),
  }
  const file = { part: 'directory', language: locale } as const
  return {
    files: [
      {
        ...file,
        format: 'pdf',
        isToPrint: true,
        bytes: Buffer.from(wholeDocument(printed, assets)),
      },
      { ...file, format: 'xlsx', isToPrint: false, bytes: await TABLE_FORMATS.xlsx.write([table]) },
      {
        ...file,
        format: 'json',
        isToPrint: false,
        bytes: json({
          ...head(order, locale, 'directory'),
          standard: { version: HSDS_VERSION, profile: HSDS_PROFILE },
          organizations,
        }),
      },
    ],
    shown: dataset.organizations.map(({ thing }) => thing.slug),
  }
}

/** What was noted of the guide since the edition before. */
async function changesSince(since: string, locale: Locale): Promise<EditionChange[]> {
  const changes = await listGuideChanges({ locale })
  return changes
    .filter(({ date }) => date > since)
    .map(({ chapter, date, kind, note }) => ({
      title: chapter.title.text,
      date,
      kind,
      note: note?.text ?? null,
      isTitleFrench: locale !== DEFAULT_LOCALE && chapter.title.state === 'missing',
      isNoteFrench: locale !== DEFAULT_LOCALE && note?.state === 'missing',
    }))
}

const frozenAs = ({ number, date }: EditionOrder, locale: Locale) => ({
  name: editionName({ number, date, locale }),
  address: editionAddress(number, locale),
})

/** What a program is told first. */
const head = ({ number, date }: EditionOrder, locale: Locale, part: EditionPart) => ({
  edition: { number, date, address: editionAddress(number, locale) },
  part,
  language: locale,
  publisher: PUBLISHER,
  ...(part === 'directory' ? { licence: OPEN_LICENCE } : {}),
})

const json = (value: unknown): Uint8Array => Buffer.from(`${JSON.stringify(value, null, 1)}\n`)
