import { LOCALES, TARGET_LOCALES, type Locale } from '@/i18n/locales'
import { escapeXml } from '@/text/xml'

import { FileRefusal } from '../../xliff'
import { elementsOf, findAll, readXml, tag, wordsIn, type XmlElement } from '../../xliff/xml'
import { emptyTerm, type TermEntry } from './types'

/*
 * TBX version 3 (ISO 30042:2019), dialect TBX-Basic, in the style DCA: a concept has a section for each
 * language, with its definition and its terms, of which each says by its status whether it is agreed,
 * another form, or not to be used. Version 2 says the same with other names.
 */

/** Of the standard as published; drafts of it, and files made by them, say `ed:3.0` (decision 0041). */
const NAMESPACE = 'urn:iso:std:iso:30042:ed-2'

const STATUSES = {
  agreed: 'preferredTerm-admn-sts',
  other: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
} as const

/** "No longer used" is not to be used either. */
const FORBIDDEN: ReadonlySet<string> = new Set([STATUSES.forbidden, 'supersededTerm-admn-sts'])

/** How one version of the standard is written. */
interface Version {
  prologue: string
  root: string
  attributes: Readonly<Record<string, string>>
  header: string
  concept: string
  language: string
  term: string
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'

const PROLOGUE =
  XML +
  '<?xml-model href="https://raw.githubusercontent.com/LTAC-Global/TBX-Basic_dialect/master/DCA/TBXcoreStructV03_TBX-Basic_integrated.rng" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>\n' +
  '<?xml-model href="https://raw.githubusercontent.com/LTAC-Global/TBX-Basic_dialect/master/DCA/TBX-Basic_DCA.sch" type="application/xml" schematypens="http://purl.oclc.org/dsdl/schematron"?>\n'

/** Version 3, and version 2 (ISO 30042:2008), which OmegaT and translate-toolkit know alone. */
const VERSIONS = {
  3: {
    prologue: PROLOGUE,
    root: 'tbx',
    attributes: { type: 'TBX-Basic', style: 'dca', 'xml:lang': 'fr', xmlns: NAMESPACE },
    header: 'tbxHeader',
    concept: 'conceptEntry',
    language: 'langSec',
    term: 'termSec',
  },
  2: {
    prologue: XML,
    root: 'martif',
    attributes: { type: 'TBX', 'xml:lang': 'fr' },
    header: 'martifHeader',
    concept: 'termEntry',
    language: 'langSet',
    term: 'tig',
  },
} as const satisfies Record<number, Version>

export type TbxVersion = keyof typeof VERSIONS

/** The glossary as a TBX-Basic file, which translators' programs read. */
export function writeTbx(
  terms: Iterable<TermEntry>,
  title: string,
  version: TbxVersion = 3,
): string {
  const names: Version = VERSIONS[version]
  const entries = Array.from(terms, (term, index) =>
    tag(names.concept, { id: `c${index + 1}` }, conceptXml(term, names)),
  )
  const header = tag(
    names.header,
    {},
    tag('fileDesc', {}, tag('sourceDesc', {}, tag('p', {}, escapeXml(title)))),
  )
  const text = tag('text', {}, tag('body', {}, entries.join('\n')))
  return `${names.prologue}${tag(names.root, names.attributes, `\n${header}\n${text}\n`)}\n`
}

const conceptXml = (term: TermEntry, names: Version): string =>
  (term.source ? tag('admin', { type: 'source' }, escapeXml(term.source)) : '') +
  LOCALES.map((language) => languageXml(term, language, names)).join('')

function languageXml(term: TermEntry, language: Locale, names: Version): string {
  const agreed = language === 'fr' ? term.french : term[language].term
  const definition = language === 'fr' ? term.definition : term[language].definition
  const terms = [
    ...(agreed ? [termXml(names, agreed, STATUSES.agreed)] : []),
    ...(language === 'fr' ? term.variants.map((form) => termXml(names, form, STATUSES.other)) : []),
    ...term.forbidden
      .filter((word) => word.language === language)
      .map(({ text, reason }) => termXml(names, text, STATUSES.forbidden, reason)),
  ]
  // A section has at least one term; a definition without one is kept by the table (CSV) only.
  if (terms.length === 0) return ''
  const described = definition ? tag('descrip', { type: 'definition' }, escapeXml(definition)) : ''
  return tag(names.language, { 'xml:lang': language }, described + terms.join(''))
}

const termXml = (names: Version, text: string, status: string, note = ''): string =>
  tag(
    names.term,
    {},
    tag('term', {}, escapeXml(text)) +
      tag('termNote', { type: 'administrativeStatus' }, status) +
      (note ? tag('note', {}, escapeXml(note)) : ''),
  )

/**
 * The terms of a TBX file, of version 3 or 2, in either style of data categories. Languages that the
 * site has not are left alone; `fr-CA` is French.
 *
 * @throws {FileRefusal} when it is no TBX file
 */
export function readTbx(text: string): TermEntry[] {
  const root = readXml(text)
  if (root.name !== 'tbx' && root.name !== 'martif') throw new FileRefusal('glossaryUnknown')
  return ['conceptEntry', 'termEntry']
    .flatMap((name) => findAll(root, name, root.namespace))
    .map(readConcept)
}

function readConcept(concept: XmlElement): TermEntry {
  const term = emptyTerm()
  for (const section of elementsOf(concept)) {
    if (section.name !== 'langSec' && section.name !== 'langSet') continue
    const [language = ''] = (section.attributes.lang ?? '').toLowerCase().split(/[-_]/)
    const known = LOCALES.find((locale) => locale === language)
    if (known) readLanguage(term, section, known)
  }
  // Some programs define the concept once, for all its languages.
  term.definition ||= valueOf(concept, 'definition')
  term.source = valueOf(concept, 'source') || term.source
  return term
}

function readLanguage(term: TermEntry, section: XmlElement, language: Locale): void {
  const definition = valueOf(section, 'definition')
  if (language === 'fr') {
    term.definition = definition
    term.source = valueOf(section, 'source')
  } else {
    term[language].definition = definition
  }
  for (const each of elementsOf(section)) {
    if (each.name !== 'termSec' && each.name !== 'tig' && each.name !== 'ntig') continue
    readTerm(term, each, language)
  }
}

function readTerm(term: TermEntry, section: XmlElement, language: Locale): void {
  const [element] = findAll(section, 'term', section.namespace)
  const text = element ? wordsIn(element).trim() : ''
  if (!text) return
  const status = valueOf(section, 'administrativeStatus')
  const target = TARGET_LOCALES.find((locale) => locale === language)
  if (FORBIDDEN.has(status)) {
    const reason = elementsOf(section).find(({ name }) => name === 'note')
    term.forbidden.push({ language, text, reason: reason ? wordsIn(reason).trim() : '' })
  } else if (target) {
    term[target].term ||= text
  } else if (!term.french || status === STATUSES.agreed) {
    if (term.french) term.variants.push(term.french)
    term.french = text
  } else {
    term.variants.push(text)
  }
}

/** A data category directly in a section, or in a group there: as an attribute or as an element's name. */
function valueOf(section: XmlElement, category: string): string {
  const near = elementsOf(section).flatMap((child) =>
    child.name.endsWith('Grp') ? elementsOf(child) : [child],
  )
  const found = near.find(
    ({ name, attributes }) => attributes.type === category || name === category,
  )
  return found ? wordsIn(found).trim() : ''
}
