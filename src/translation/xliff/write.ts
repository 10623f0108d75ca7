import { DEFAULT_LOCALE } from '@/i18n/locales'
import { escapeXml } from '@/text/xml'

import { TAGS_12, TAGS_20, writeInline } from './inlineTags'
import { STATES_12, STATES_20 } from './states'
import type { AgreedTerm, OutgoingText, OutgoingUnit } from './types'
import { originalOf, targetPrint, writeUnitId } from './unitId'
import { tag } from './xml'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

/**
 * The passages of some texts as an XLIFF 1.2 document (OASIS, 1 February 2008).
 * What the source said before a change stands in `alt-trans`, terms in notes.
 */
export function writeXliff12(texts: readonly OutgoingText[]): string {
  const files = texts.map((text) => {
    const attributes = {
      original: originalOf(text.id),
      'source-language': text.sourceLanguage,
      'target-language': text.language,
      datatype: 'plaintext',
    }
    const header = tag('header', {}, tag('note', {}, escapeXml(text.title)))
    const body = tag('body', {}, `\n${text.units.map(unit12).join('\n')}\n`)
    return tag('file', attributes, `\n${header}\n${body}\n`)
  })
  const root = { xmlns: 'urn:oasis:names:tc:xliff:document:1.2', version: '1.2' }
  return `${DECLARATION}${tag('xliff', root, `\n${files.join('\n')}\n`)}\n`
}

function unit12(outgoing: OutgoingUnit): string {
  const { unit, target, state, notes, terms, previousSource } = outgoing
  const { state: word, qualifier, approved } = STATES_12[state]
  const words = (text: string) => writeInline(text, unit.marks, TAGS_12)
  const context = (type: string, value: string) =>
    tag('context', { 'context-type': type }, escapeXml(value))
  const parts = [
    tag('source', {}, words(unit.source)),
    tag('target', { state: word, 'state-qualifier': qualifier }, words(target)),
    tag(
      'context-group',
      { purpose: 'information' },
      context('x-kind', unit.kind) + context('x-context', unit.context),
    ),
    ...notes.map((note) => tag('note', { annotates: 'source' }, escapeXml(note))),
    ...terms.map((term) => tag('note', { from: 'glossary' }, escapeXml(termLine(term)))),
    ...(previousSource === undefined
      ? []
      : [
          tag(
            'alt-trans',
            { alttranstype: 'previous-version' },
            tag('source', {}, words(previousSource)) + tag('target', {}, words(target)),
          ),
        ]),
  ]
  const attributes = {
    id: idOf(outgoing),
    resname: unit.key,
    approved: approved && 'yes',
    'xml:space': 'preserve',
  }
  return tag('trans-unit', attributes, `\n  ${parts.join('\n  ')}\n`)
}

const idOf = ({ unit: { key, fingerprint }, target }: OutgoingUnit): string =>
  writeUnitId({ key, fingerprint, target: targetPrint(target) })

const termLine = ({ term, translation, definition }: AgreedTerm): string =>
  `${term} → ${translation}${definition ? ` (${definition})` : ''}`

/**
 * The same as an XLIFF 2.0 document (OASIS, 5 August 2014), terms in its glossary module and what a
 * passage is in its metadata module. All texts are of one language and into
 * one, which the document says once.
 */
export function writeXliff20(texts: readonly OutgoingText[], language: string): string {
  const files = texts.map((text, index) => {
    const notes = tag('notes', {}, tag('note', { category: 'title' }, escapeXml(text.title)))
    const units = text.units.map(unit20).join('\n')
    const attributes = { id: `f${index + 1}`, original: originalOf(text.id), canResegment: 'no' }
    return tag('file', attributes, `\n${notes}\n${units}\n`)
  })
  const root = {
    xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
    'xmlns:gls': 'urn:oasis:names:tc:xliff:glossary:2.0',
    'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
    version: '2.0',
    srcLang: texts[0]?.sourceLanguage ?? DEFAULT_LOCALE,
    trgLang: language,
  }
  return `${DECLARATION}${tag('xliff', root, `\n${files.join('\n')}\n`)}\n`
}

function unit20(outgoing: OutgoingUnit): string {
  const { unit, target, state, notes, terms, previousSource } = outgoing
  const words = (text: string) => writeInline(text, unit.marks, TAGS_20)
  const meta = (type: string, value: string) => tag('mda:meta', { type }, escapeXml(value))
  const group = meta('kind', unit.kind) + meta('context', unit.context)
  const said = [
    ...notes.map((note) => tag('note', { category: 'context' }, escapeXml(note))),
    ...(previousSource === undefined
      ? []
      : [tag('note', { category: 'previous-source' }, escapeXml(previousSource))]),
  ]
  const parts = [
    ...(terms.length > 0 ? [tag('gls:glossary', {}, terms.map(glossEntry).join(''))] : []),
    tag('mda:metadata', {}, tag('mda:metaGroup', { category: 'passage' }, group)),
    ...(said.length > 0 ? [tag('notes', {}, said.join(''))] : []),
    tag(
      'segment',
      { id: 's1', ...STATES_20[state] },
      tag('source', {}, words(unit.source)) + tag('target', {}, words(target)),
    ),
  ]
  const attributes = { id: idOf(outgoing), name: unit.key, 'xml:space': 'preserve' }
  return tag('unit', attributes, `\n  ${parts.join('\n  ')}\n`)
}

const glossEntry = ({ term, translation, definition }: AgreedTerm): string =>
  tag(
    'gls:glossEntry',
    {},
    tag('gls:term', {}, escapeXml(term)) +
      tag('gls:translation', {}, escapeXml(translation)) +
      (definition ? tag('gls:definition', {}, escapeXml(definition)) : ''),
  )
