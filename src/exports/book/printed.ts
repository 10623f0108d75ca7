import { escapeXml, escapeXmlValue } from '@/text/xml'

/** A document to print: everything that it needs is in it. */
export interface PrintedDocument {
  /** BCP 47. */
  language: string
  title: string
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
<style>${style}</style>
<style>${pageRules(document)}</style>
</head>
<body class="printed">
${document.body}
</body>
</html>
`

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
