import { escapeXml, escapeXmlValue } from '@/text/xml'

/** A document to print: everything that it needs is in it. */
export interface PrintedDocument {
  /** BCP 47. */
  language: string
  title: string
  /** When what it holds last changed (ISO): the same words printed twice say the same moment. */
  changedAt?: string | undefined
  /** Above each page, at its start and its end; and at the foot. */
  running: { start: string; end: string; foot: string }
  /** Its first page is a cover, with nothing around. */
  hasCover: boolean
  /** Sections with a head of their own: its name as a class, its words at the end of the head. */
  heads: readonly { name: string; words: string }[]
  /** Markup of the body. */
  body: string
}

/** @param style of all documents, letters included */
export const writePrinted = (document: PrintedDocument, style: string): string =>
  `<!doctype html>
<html lang="${escapeXmlValue(document.language)}">
<head>
<meta charset="utf-8">
<title>${escapeXml(document.title)}</title>
${document.changedAt ? `<meta name="${CHANGED}" content="${escapeXmlValue(document.changedAt)}">` : ''}
<style>${style}</style>
<style>${pageRules(document)}</style>
</head>
<body class="printed">
${forTags(document)}
</body>
</html>
`

const CHANGED = 'dcterms.modified'

const CHANGED_AT = new RegExp(`<meta name="${CHANGED}" content="([^"]+)">`)

/** When what a document holds last changed, as it says itself. */
export function changeIn(html: string): Date | undefined {
  const moment = new Date(CHANGED_AT.exec(html.slice(0, html.indexOf('<body')))?.[1] ?? '')
  return Number.isNaN(moment.getTime()) ? undefined : moment
}

/**
 * The body as Chromium needs it to tag all of it: a cell with nothing in it would be missing from its row, and words
 * in another language say so only where they are an element with a role.
 */
const forTags = ({ body, language }: PrintedDocument): string =>
  body
    .replace(/(<td(?: [^<>]*)?>)(<\/td>)/g, '$1\u00a0$2')
    .replace(/<span(?= )([^<>]*?) lang="([^"<>]+)"/g, (all, before: string, lang: string) =>
      lang === language ? all : `<span role="emphasis"${before} lang="${lang}"`,
    )

/** What stands around the text of each page; sections name pages of their own for what their head says. */
function pageRules({ running, hasCover, heads }: PrintedDocument): string {
  const head = (words: string) => `@top-right { content: ${cssString(words)} }`
  const rules = [
    `@page { size: letter; margin: 24mm 18mm 22mm; @top-left { content: ${cssString(running.start)} } ${head(running.end)} @bottom-left { content: ${cssString(running.foot)} } @bottom-right { content: counter(page) } }`,
    ...heads.map(
      ({ name, words }) => `@page ${name} { ${head(words)} } .${name} { page: ${name} }`,
    ),
  ]
  if (hasCover) {
    const nothing = ['top-left', 'top-right', 'bottom-left', 'bottom-right'].map(
      (place) => `@${place} { content: none }`,
    )
    rules.push(`@page cover { ${nothing.join(' ')} }`)
  }
  return rules.join('\n')
}

/** A text of CSS; nothing in it ends the text, or the element that holds it. */
export const cssString = (words: string): string =>
  `"${words.replace(/[\\"<>\u0000-\u001f]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`

const PAGE = /(<span class="printed-page" data-of="([\w-]+)">)(<\/span>)/g

/** The document with the number of its page after each line of its contents. */
export const withPageNumbers = (html: string, pages: ReadonlyMap<string, number>): string =>
  html.replace(PAGE, (all, open: string, id: string, close: string) =>
    pages.has(id) ? `${open}${pages.get(id)}${close}` : all,
  )
