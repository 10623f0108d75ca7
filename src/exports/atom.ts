import { escapeXml } from '@/text/xml'

/** Words, and their language where it is not the feed's. */
export interface FeedWords {
  text: string
  language?: string
}

export interface FeedEntry {
  /** An address that never changes and belongs to this entry alone. */
  id: string
  title: FeedWords
  /** Where it is read. */
  url: string
  /** ISO date and time. */
  updated: string
  summary?: FeedWords
}

export interface Feed {
  id: string
  title: string
  subtitle?: string
  language: string
  /** Who publishes it. */
  author: string
  /** The address of the feed, and of the page that says the same. */
  selfUrl: string
  pageUrl: string
  /** Last first. */
  entries: readonly FeedEntry[]
}

export const ATOM_TYPE = 'application/atom+xml'

/** Of a feed that holds nothing yet, which must have a date all the same. */
const NEVER = '1970-01-01T00:00:00Z'

/** A list of what changed, as programs that follow sites read it (Atom 1.0, RFC 4287). */
export function atomXml(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    element('id', feed.id),
    element('title', feed.title),
    ...(feed.subtitle ? [element('subtitle', feed.subtitle)] : []),
    element('updated', latest(feed.entries)),
    `<author>${element('name', feed.author)}</author>`,
    link('self', ATOM_TYPE, feed.selfUrl),
    link('alternate', 'text/html', feed.pageUrl),
    ...feed.entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n')
}

function entryXml({ id, title, url, updated, summary }: FeedEntry): string {
  return [
    '<entry>',
    element('id', id),
    words('title', title),
    link('alternate', 'text/html', url),
    element('updated', updated),
    ...(summary ? [words('summary', summary)] : []),
    '</entry>',
  ].join('\n')
}

/** The moments are written alike: their order is that of their letters. */
const latest = (entries: readonly FeedEntry[]): string =>
  entries.reduce((last, { updated }) => (updated > last ? updated : last), NEVER)

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`

const words = (name: string, { text, language }: FeedWords): string => {
  const lang = language ? ` xml:lang="${escapeXml(language)}"` : ''
  return `<${name}${lang}>${escapeXml(text)}</${name}>`
}

const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`
