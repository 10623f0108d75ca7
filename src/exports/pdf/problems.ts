import { markOf, type Operation, operationsOf, PAINTS } from './content'
import { type PdfFile, readPdf } from './file'
import { type Font, Fonts, glyphsOf, readFontProgram, readWidths, stringsOf } from './fonts'
import { type Dictionary, isDictionary, readText, Reference, type Value } from './syntax'
import { judgeTags, LANGUAGE } from './tagProblems'
import { TagTree } from './tags'

/**
 * What of a file is against PDF/UA-1 (ISO 14289-1:2014) as far as a program can tell, each with its clause: the
 * conditions of the Matterhorn Protocol 1.1 for what a file of Chromium's may hold. Of forms, sound, films and
 * encryption it only asks that there are none.
 */
export async function problemsOf(pdf: Uint8Array): Promise<string[]> {
  try {
    return await problemsIn(await readPdf(pdf))
  } catch (error) {
    return [`6.1 ${error instanceof Error ? error.message : String(error)}`]
  }
}

/** The same of a file that was read. */
export async function problemsIn(file: PdfFile): Promise<string[]> {
  const tags = new TagTree(file)
  const found = new Set<string>()
  const say: Say = (clause, words) => {
    if (found.size < MOST_PROBLEMS) found.add(`${clause} ${words}`)
  }
  judgeFile(file, say)
  await judgeMetadata(file, say)
  await judgeTags(tags, say)
  const fonts = new Fonts(file)
  const shown = new Map<Font, Set<number>>()
  for (const id of file.pages()) {
    const page = file.dictionary(new Reference(id))!
    judgeLinks(tags, page, say)
    judgeForms(file, page, say)
    await judgeContent(tags, page, await fonts.ofPage(page), shown, say)
  }
  for (const [font, glyphs] of shown) await judgeFont(file, font, glyphs, say)
  return [...found]
}

export type Say = (clause: string, words: string) => void

/** Enough to see what is wrong; a file that fails everywhere fails a thousand times. */
const MOST_PROBLEMS = 50

function judgeFile(file: PdfFile, say: Say): void {
  const { catalog, trailer } = file
  const marking = file.dictionary(catalog.get('MarkInfo'))
  if (marking?.get('Marked') !== 'true') say('6.2', 'The file is not said to be tagged.')
  if (marking?.get('Suspects') === 'true') say('7.1', 'Its tags are said to be suspect.')
  if (!file.dictionary(catalog.get('StructTreeRoot'))) say('7.1', 'The file has no tree of tags.')
  const preferences = file.dictionary(catalog.get('ViewerPreferences'))
  if (preferences?.get('DisplayDocTitle') !== 'true') say('7.1', 'Its title is not shown.')
  if (!LANGUAGE.test(readText(catalog.get('Lang')))) say('7.2', 'The file has no language.')
  if (trailer.has('Encrypt')) say('7.16', 'The file is encrypted.')
  for (const key of ['AcroForm', 'OCProperties', 'OpenAction', 'AA', 'Collection']) {
    if (catalog.has(key)) say('7', `The file has ${key}, which nobody judged.`)
  }
  const names = file.dictionary(catalog.get('Names'))
  for (const key of ['JavaScript', 'EmbeddedFiles']) {
    if (names?.has(key)) say('7.11', `The file has ${key}.`)
  }
}

async function judgeMetadata(file: PdfFile, say: Say): Promise<void> {
  const value = file.catalog.get('Metadata')
  const dictionary = file.dictionary(value)
  if (dictionary?.get('Type') !== '/Metadata' || dictionary.get('Subtype') !== '/XML') {
    return say('7.1', 'The file has no metadata.')
  }
  const packet = Buffer.from(await file.content(value), 'latin1').toString('utf8')
  const part = /xmlns:pdfuaid="http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/"[\s\S]*<pdfuaid:part>1</
  if (!part.test(packet)) say('5', 'The file does not say that it is PDF/UA-1.')
  if (!/<dc:title>\s*<rdf:Alt>\s*<rdf:li [^>]*>[^<]*\S/.test(packet)) {
    say('7.1', 'The metadata has no title.')
  }
}

async function judgeContent(
  tags: TagTree,
  page: Dictionary,
  fonts: ReadonlyMap<string, Font>,
  shown: Map<Font, Set<number>>,
  say: Say,
): Promise<void> {
  const content = await tags.file.content(page.get('Contents'))
  const open: ('tag' | 'artifact' | 'other')[] = []
  let font: Font | undefined
  for (const operation of operationsOf(content)) {
    const { name, operands } = operation
    if (name === 'BDC' || name === 'BMC') open.push(judgeMark(tags, page, operation, open, say))
    else if (name === 'EMC') {
      if (open.pop() === undefined) say('7.1', 'A mark ends that did not begin.')
    } else if (name === 'Tf') font = fonts.get(operands[0] ?? '')
    const painted = PAINTS.get(name)
    if (!painted) continue
    if (!open.includes('tag') && !open.includes('artifact')) {
      say('7.1', `Content is neither tagged nor an artifact: ${painted}.`)
    }
    if (painted !== 'text') continue
    if (!font) say('7.21', 'Text is shown in a font that is not there.')
    else for (const string of stringsOf(operands)) note(shown, font, glyphsOf(string))
  }
  if (open.length > 0) say('7.1', 'A mark does not end.')
}

function note(shown: Map<Font, Set<number>>, font: Font, glyphs: readonly number[]): void {
  const seen = shown.get(font) ?? new Set()
  for (const glyph of glyphs) seen.add(glyph)
  shown.set(font, seen)
}

function judgeMark(
  tags: TagTree,
  page: Dictionary,
  operation: Operation,
  open: readonly string[],
  say: Say,
): 'tag' | 'artifact' | 'other' {
  if (operation.operands[0] === '/Artifact') {
    if (open.includes('tag')) say('7.1', 'An artifact stands in tagged content.')
    return 'artifact'
  }
  const mark = markOf(operation)
  if (mark === undefined) return 'other'
  if (open.includes('artifact')) say('7.1', 'Tagged content stands in an artifact.')
  const tag = tags.ofMark(page, mark)
  if (!tag) say('7.1', 'A mark belongs to no element.')
  return 'tag'
}

function judgeLinks(tags: TagTree, page: Dictionary, say: Say): void {
  const { file } = tags
  const standing = file.array(page.get('Annots'))
  if (standing.length > 0 && page.get('Tabs') !== '/S') {
    say('7.18.3', 'The order of the links of a page is not that of its tags.')
  }
  for (const value of standing) {
    const link = file.dictionary(value)
    const kind = String(link?.get('Subtype')).slice(1)
    if (!link || kind !== 'Link') {
      say('7.18', `There is ${kind} on a page, which nobody judged.`)
      continue
    }
    const tag = tags.ofObject(link)
    if (tag?.type !== 'Link') say('7.18.5', 'A link is in no Link element.')
    else if (!tags.kidsOf(tag).some((kid) => isObject(kid, value))) {
      say('7.18.5', 'A Link element does not know its link.')
    }
    if (readText(link.get('Contents')) === '') say('7.18.5', 'A link has no words.')
    if (file.dictionary(link.get('A'))?.get('S') === '/JavaScript')
      say('7.19', 'A link runs a script.')
  }
}

const isObject = (kid: { kind: string; object?: number }, value: Value): boolean =>
  kid.kind === 'object' && value instanceof Reference && kid.object === value.id

/** What a page takes from beside itself, and may take again: pictures, and drawings without marks of their own. */
function judgeForms(file: PdfFile, page: Dictionary, say: Say): void {
  const resources = file.dictionary(page.get('Resources'))
  for (const value of file.dictionary(resources?.get('XObject'))?.values() ?? []) {
    const form = file.dictionary(value)
    if (form?.get('Subtype') !== '/Form') continue
    if (form.has('Ref')) say('7.20', 'A drawing is taken from another file.')
    if (form.has('StructParents')) say('7.20', 'A drawing has marks of its own.')
  }
}

/** More than a thousandth of the size of the text is seen (ISO 14289-1, 7.21.5). */
const MOST_OFF = 1

async function judgeFont(
  file: PdfFile,
  { name, letters, dictionary }: Font,
  glyphs: ReadonlySet<number>,
  say: Say,
): Promise<void> {
  const descendant = file.dictionary(file.array(dictionary.get('DescendantFonts'))[0])
  if (dictionary.get('Subtype') !== '/Type0' || dictionary.get('Encoding') !== '/Identity-H') {
    return say('7.21', `${name} is of a kind that nobody judged.`)
  }
  if (!isDictionary(descendant) || descendant.get('Subtype') !== '/CIDFontType2') {
    return say('7.21', `${name} is of a kind that nobody judged.`)
  }
  if (descendant.get('CIDToGIDMap') !== '/Identity') say('7.21.3', `${name} names no glyphs.`)
  if (!file.dictionary(descendant.get('CIDSystemInfo'))) say('7.21.3', `${name} has no system.`)
  const descriptor = file.dictionary(descendant.get('FontDescriptor'))
  if (descriptor?.has('CIDSet')) say('7.21.4', `${name} lists its glyphs, which nobody judged.`)
  const program = readFontProgram(await file.content(descriptor?.get('FontFile2')))
  if (!program) return say('7.21.4', `${name} is not in the file.`)
  const width = readWidths(file, descendant)
  for (const glyph of glyphs) {
    const written = letters.get(glyph)
    if (!written || /[\0\uFEFF\uFFFE]/.test(written)) {
      say('7.21.7', `Glyph ${glyph} of ${name} has no letter.`)
    }
    if (glyph === 0) say('7.21.8', `${name} has no glyph for a letter.`)
    if (glyph >= program.glyphs) say('7.21.4', `${name} has no glyph ${glyph}.`)
    else if (Math.abs(program.width(glyph) - width(glyph)) > MOST_OFF) {
      say('7.21.5', `Glyph ${glyph} of ${name} has another width.`)
    }
  }
}
