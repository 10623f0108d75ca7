import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'

import type { OutgoingText } from '@/translation/xliff/types'
import { writeXliff12, writeXliff20 } from '@/translation/xliff/write'

import { chapters } from '../../../../seed/chapters'
import { unitsOf } from '../../seed/texts'
import { oneOfEachState, outgoing } from './outgoing'

const FOLDER = path.join(import.meta.dirname, 'schemas')

const readSchema = (fileName: string) => ({
  fileName,
  contents: readFileSync(path.join(FOLDER, fileName), 'utf8'),
})

const SCHEMAS = {
  '1.2': ['xliff-core-1.2-strict.xsd', 'xml.xsd'],
  '2.0': ['all-2.0.xsd', 'xliff-core-2.0.xsd', 'glossary.xsd', 'metadata.xsd', 'xml.xsd'],
} as const

const WRITERS = {
  '1.2': (texts: readonly OutgoingText[]) => writeXliff12(texts),
  '2.0': (texts: readonly OutgoingText[]) => writeXliff20(texts, 'en'),
}

/** What the schema of OASIS says against a document. */
async function errorsIn(version: keyof typeof SCHEMAS, contents: string): Promise<string[]> {
  const [schema, ...preload] = SCHEMAS[version].map(readSchema)
  const { errors } = await validateXML({
    xml: { fileName: 'file.xlf', contents },
    schema: schema!,
    preload,
  })
  return errors.map(({ message }) => message)
}

/** Every chapter of the example world, a passage in each state, with notes, terms and older French. */
const texts = chapters.map((resource, index) => ({
  ...outgoing({ ...resource }, oneOfEachState).text,
  id: String(index + 1),
}))

describe.each(['1.2', '2.0'] as const)('a file of XLIFF %s', (version) => {
  const write = WRITERS[version]

  it('is valid by the schema of OASIS, with every chapter of the example world', async () => {
    expect(texts.flatMap(({ units }) => units).length).toBe(chapters.flatMap(unitsOf).length)
    expect(await errorsIn(version, write(texts))).toEqual([])
  })

  it('is valid whatever words it is made of', async () => {
    const { text } = outgoing()
    const [first, ...rest] = text.units
    const odd = 'a & b < c > "d" \u0000 \uD800 ]]> \r\n <1/> é'
    const unit = { ...first!, target: odd, notes: [odd, ''], previousSource: odd }
    expect(
      await errorsIn(version, write([{ ...text, title: odd, units: [unit, ...rest] }])),
    ).toEqual([])
  })

  it.each([
    [
      'an element in another place',
      (xml: string) => xml.replace(/(<source>.*?<\/source>)(\s*)(<target.*?<\/target>)/, '$3$2$1'),
    ],
    ['an attribute of nowhere', (xml: string) => xml.replace('<source', '<source colour="red"')],
    [
      'a passage without its identifier',
      (xml: string) => xml.replace(/<(trans-unit|unit) id="[^"]*"/, '<$1'),
    ],
    ['a state of nowhere', (xml: string) => xml.replace(/ state="[^"]*"/, ' state="perhaps"')],
  ])('would not be, with %s', async (_, spoil) => {
    const written = write([outgoing().text])
    expect(spoil(written)).not.toBe(written)
    expect(await errorsIn(version, spoil(written))).not.toEqual([])
  })
})
