import { findRegion, findRepertory } from '@/data/directory'
import { readGuideBook, changeOf } from '@/data/guide/book'
import { findChapter } from '@/data/guide/chapters'
import { listPublicBodies } from '@/data/publicBodies'
import { dayAt } from '@/days/calendar'
import type { PrintedDocument } from '@/exports/book/printed'
import { type BookAsked, bookPath, pageOfBook } from '@/i18n/bookPaths'
import type { Label, Locale } from '@/i18n/locales'

import type { Body } from '../keptBodies'

import { makeGuideEpub, type PublishedGuide } from './guideEpub'
import { printChapter, printGuide } from './printedGuide'
import { printRegion } from './printedRegion'
import { wholeDocument } from './printing'

/** A file of something that has no words yet, or none any more. */
export class NotThere extends Error {}

/** It is elsewhere: under another address, or told by a page. */
export class Moved extends Error {
  constructor(readonly to: string) {
    super(`Moved to ${to}`)
  }
}

async function publishedGuide(locale: Locale): Promise<PublishedGuide> {
  const { changedAt, ...guide } = await readGuideBook({ locale })
  if (changedAt === null || guide.chapters.length === 0) throw new NotThere()
  return { ...guide, changedAt }
}

export async function makeEpub({ locale }: BookAsked, site: string): Promise<Body> {
  const guide = await publishedGuide(locale)
  const day = dayAt(guide.changedAt)
  return {
    type: 'application/epub+zip',
    bytes: await makeGuideEpub(guide, site),
    fileName: `accompagner-${FILE_NAME[locale]}-${day}.epub`,
    isPacked: true,
  }
}

/** The document that is to be printed, whole. */
export async function makeManuscript(
  asked: BookAsked,
  site: string,
  assets: string,
): Promise<Body> {
  const document = await documentOf(asked, site)
  return { type: 'text/html', bytes: Buffer.from(wholeDocument(document, assets)) }
}

async function documentOf(asked: BookAsked, site: string): Promise<PrintedDocument> {
  switch (asked.kind) {
    case 'guide':
      return printGuide(await publishedGuide(asked.locale), site)
    case 'chapter':
      return printChapter(await chapterAt(asked), asked.locale, site)
    case 'region':
      return regionOf(asked, site)
  }
}

/**
 * Looks for what is asked for, and draws nothing; of the guide, which is read whole, it asks nothing.
 *
 * @throws NotThere, Moved
 */
export async function assertThere(asked: BookAsked): Promise<void> {
  if (asked.kind === 'chapter') await chapterAt(asked)
  if (asked.kind === 'region' && !(await findRegion(asked))) throw new NotThere()
}

type Chapter = Extract<BookAsked, { kind: 'chapter' }>
type Region = Extract<BookAsked, { kind: 'region' }>

async function chapterAt(asked: Chapter) {
  const { locale, slug } = asked
  const chapter = await findChapter({ locale, slug })
  if (!chapter) throw new NotThere()
  // Why it was taken away is told by its page.
  if (chapter.isWithdrawn) throw new Moved(pageOfBook(asked))
  if (chapter.address[locale] !== slug) {
    throw new Moved(bookPath({ ...asked, slug: chapter.address[locale] }))
  }
  if (changeOf(chapter) === null) throw new NotThere()
  return chapter
}

async function repertoryAt({ locale, slug }: Region, today: string) {
  const repertory = await findRepertory({ locale, slug, today })
  if (!repertory || repertory.changedAt === null) throw new NotThere()
  return { ...repertory, changedAt: repertory.changedAt }
}

async function regionOf(asked: Region, site: string): Promise<PrintedDocument> {
  const { locale } = asked
  const today = dayAt(new Date())
  const [repertory, bodies] = await Promise.all([
    repertoryAt(asked, today),
    listPublicBodies(locale),
  ])
  return printRegion({ locale, repertory, bodies, today }, site)
}

const FILE_NAME: Label = { fr: 'guide', en: 'guide', es: 'guia' }

export const NOTHING: Label = {
  fr: 'Rien n’est publié à cette adresse, ou ne l’est plus.',
  en: 'Nothing is published at this address, or no longer.',
  es: 'No hay nada publicado en esta dirección, o ya no lo está.',
}
