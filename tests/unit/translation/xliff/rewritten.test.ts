import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { escapeXml } from '@/text/xml'
import { extract, type StoredUnits, type Unit } from '@/translation'
import { planImport, type PlannedUnit } from '@/translation/xliff/plan'
import { readReturnedFile } from '@/translation/xliff/readFile'
import { targetPrint, writeUnitId } from '@/translation/xliff/unitId'
import { writeXliff12, writeXliff20 } from '@/translation/xliff/write'

import { chapter } from '../factories'
import { outgoing } from './outgoing'

/* What other programs make of a file. Each document is written as that program writes it. */

const UNITS = extract(chapter())
const unitOf = (words: string): Unit => UNITS.find(({ source }) => source.includes(words))!
const PARAGRAPH = unitOf('Gardez') // Gardez <2>vos papiers</2>. Lisez <1>la page</1>.
const SUMMARY = unitOf('Vous avez le droit de chercher')
const HEADING = unitOf('Avant de partir')

const idOf = ({ key, fingerprint }: Unit, target = '') =>
  writeUnitId({ key, fingerprint, target: targetPrint(target) })

function plan(document: string, stored: StoredUnits = {}): PlannedUnit[] {
  const [returned] = readReturnedFile(new TextEncoder().encode(document))
  return planImport(returned!, { units: UNITS, stored })
}

const XLIFF_12 = 'urn:oasis:names:tc:xliff:document:1.2'
const XLIFF_20 = 'urn:oasis:names:tc:xliff:document:2.0'

describe('OmegaT', () => {
  it('writes the French where nothing was translated, and keeps the states', () => {
    const planned = plan(`<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="${XLIFF_12}">
<file datatype="plaintext" original="translations/12" target-language="ES-MX" source-language="FR"><body>
<trans-unit xml:space="preserve" resname="x" id="${idOf(HEADING)}"><source>Avant de partir</source><target state="needs-translation">Avant de partir</target></trans-unit>
<trans-unit id="${idOf(PARAGRAPH)}"><source>Gardez <g ctype="x-format" id="2">vos papiers</g>. Lisez <g ctype="link" id="1">la page</g>.</source><target state="needs-translation">Lea <g ctype="link" id="1">la página</g>. Guarde <g ctype="x-format" id="2">sus papeles</g>.</target></trans-unit>
</body></file></xliff>`)
    expect(planned).toMatchObject([
      { fate: 'refused', code: 'sameAsFrench' },
      { fate: 'new', target: 'Lea <1>la página</1>. Guarde <2>sus papeles</2>.' },
    ])
  })
})

describe('Poedit', () => {
  it('adds notes and states, breaks lines in text and writes what it likes as CDATA', () => {
    const planned = plan(`<?xml version="1.0"?>
<xliff xmlns="${XLIFF_12}" version="1.2">
  <file source-language="fr" target-language="es_419" original="translations/12" datatype="plaintext">
    <header><tool tool-id="poedit" tool-name="Poedit" tool-version="3.6"/></header>
    <body>
      <group><trans-unit approved="no" id="${idOf(SUMMARY)}">
        <source>${SUMMARY.source}</source>
        <!-- a comment --><target state="translated">
          <![CDATA[Usted puede buscar otro empleador <hoy> & mañana.]]>
        </target>
        <note from="developer">Résumé</note><note priority="1">¿usted o tú?</note>
      </trans-unit></group>
    </body>
  </file>
</xliff>`)
    const target = 'Usted puede buscar otro empleador <hoy> & mañana.'
    expect(planned).toMatchObject([{ fate: 'new', target, order: { before: '', target } }])
  })
})

describe('Trados', () => {
  const segmented = (
    target: string,
    conf = 'Translated',
    second = 'Translated',
  ) => `<?xml version="1.0"?>
<xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="${XLIFF_12}" version="1.2" sdl:version="1.0">
<file original="C:\\Users\\x\\translations/12" source-language="fr-CA" datatype="x-sdlfilterframework2" target-language="es-MX">
<header><file-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><value key="SDL:FileId">9</value></file-info></header>
<body><trans-unit id="${idOf(PARAGRAPH)}" sdl:locktype="none">
<source>Gardez <g id="2">vos papiers</g>. Lisez <g id="1">la page</g>.</source>
<seg-source><mrk mtype="seg" mid="1">Gardez <g id="2">vos papiers</g>.</mrk> <mrk mtype="seg" mid="2">Lisez <g id="1">la page</g>.</mrk></seg-source>
<target>${target}</target>
<sdl:seg-defs><sdl:seg id="1" conf="${conf}"/><sdl:seg id="2" conf="${second}" origin="interactive"/></sdl:seg-defs>
<alt-trans match-quality="100%"><source>Gardez.</source><target>Otro <x id="9"/></target></alt-trans>
</trans-unit></body></file></xliff>`
  const FIRST = '<mrk mtype="seg" mid="1">Guarde <g id="2">sus papeles</g>.</mrk> '
  const SECOND = '<mrk mtype="seg" mid="2">Lea <g id="1">la página</g>.</mrk>'

  it('parts a passage in segments: they are read as one, with what it proposes left out', () => {
    expect(plan(segmented(FIRST + SECOND))).toMatchObject([
      { fate: 'new', target: 'Guarde <2>sus papeles</2>. Lea <1>la página</1>.' },
    ])
  })

  it.each([
    ['has no', FIRST],
    ['has an empty', `${FIRST}<mrk mtype="seg" mid="2"> </mrk>`],
  ])('is refused a passage of which a segment %s translation', (_, target) => {
    expect(plan(segmented(target))).toMatchObject([{ fate: 'refused', code: 'partlyTranslated' }])
  })

  it.each([
    ['Translated', 'ApprovedTranslation', 'confirmed'],
    ['Translated', 'Draft', 'same'],
  ])('says by its segments (%s, %s) whether an older translation is right', (a, b, fate) => {
    const target = 'Guarde <2>sus papeles</2>. Lea <1>la página</1>.'
    const stale = {
      source: 'Avant.',
      fingerprint: 'f'.repeat(16),
      target,
      state: 'approved' as const,
    }
    const document = segmented(FIRST + SECOND, a, b).replace(
      idOf(PARAGRAPH),
      idOf(PARAGRAPH, target),
    )
    expect(plan(document, { [PARAGRAPH.key]: stale })).toMatchObject([{ fate }])
  })

  it('writes tags of old as native code between two others: the code is left out', () => {
    const target =
      'Guarde <bpt id="2" rid="2">&lt;b&gt;</bpt>sus papeles<ept id="2-2" rid="2">&lt;/b&gt;</ept>. Lea <bx id="1" rid="1"/>la página<ex id="8" rid="1"/>.'
    const document = segmented(
      `<mrk mtype="seg" mid="1">${target}</mrk><mrk mtype="seg" mid="2">Ya.</mrk>`,
    )
    expect(plan(document)).toMatchObject([
      { target: 'Guarde <2>sus papeles</2>. Lea <1>la página</1>.Ya.', fate: 'new' },
    ])
  })
})

describe('a program of XLIFF 2', () => {
  const document = (segments: string) => `<?xml version="1.0"?>
<x:xliff xmlns:x="${XLIFF_20}" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" x:odd="1" trgLang="es" srcLang="fr" version="2.1">
 <x:file original="translations/12" id="f1"><x:group id="g"><x:unit id="${idOf(PARAGRAPH)}">
  <mtc:matches><mtc:match ref="#s1"><x:source>Gardez</x:source><x:target>Otro</x:target></mtc:match></mtc:matches>
  <x:notes><x:note>¿bien?</x:note></x:notes>
  ${segments}
 </x:unit></x:group></x:file></x:xliff>`
  const FIRST = '<x:source>Gardez <x:pc id="2">vos papiers</x:pc>.</x:source>'
  const SECOND = '<x:source>Lisez <x:sc id="1"/>la page<x:ec startRef="1"/>.</x:source>'

  it('parts and turns segments, with other prefixes: they are read in their own order', () => {
    const planned = plan(
      document(`
  <x:segment state="translated">${FIRST}<x:target order="3">Guarde <x:pc id="7" copyOf="2">sus <x:mrk id="m1" type="term">papeles</x:mrk></x:pc>.</x:target></x:segment>
  <x:ignorable><x:source> </x:source></x:ignorable>
  <x:segment state="reviewed">${SECOND}<x:target order="1">Lea <x:sc id="1"/>la página<x:ec startRef="1"/>.<x:cp hex="00A0"/></x:target></x:segment>`),
    )
    expect(planned).toMatchObject([
      { fate: 'new', target: 'Lea <1>la página</1>.\u00a0 Guarde <2>sus papeles</2>.' },
    ])
  })

  it('is refused a passage of which a segment has no translation', () => {
    const planned = plan(
      document(
        `<x:segment>${FIRST}<x:target>Guarde <x:pc id="2">a</x:pc>.</x:target></x:segment><x:ignorable><x:source> </x:source></x:ignorable><x:segment>${SECOND}</x:segment>`,
      ),
    )
    expect(planned).toMatchObject([{ fate: 'refused', code: 'partlyTranslated' }])
  })
})

describe('a word processor', () => {
  it('puts its own markup around the words of a table, in its own encoding', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><style><!-- td {color:red} --></style></head>
<body lang=FR><p>Aide</p><table class=MsoTableGrid>
 <tr><td><p class=MsoNormal>Passage<br>translations/12 \u00b7 fr &#8594; es<o:p></o:p></p></td><td><p>Fran\u00e7ais</p></td><td><p>Espagnol</p></td></tr>
 <tr><td><p class=MsoNormal>Paragraphe<br>
  <span style='font-size:8.0pt'>${idOf(PARAGRAPH)}</span></p></td>
  <td><p>Gardez &lt;2&gt;vos papiers&lt;/2&gt;. Lisez
  &lt;1&gt;la page&lt;/1&gt;.</p><td lang=ES><p class=MsoNormal>Guarde <i>&lt;2&gt;sus
  <span class=SpellE>papeles</span>&lt;/2&gt;</i>. <del cite="x">Mal</del><ins>Lea</ins> &lt;1&gt;la p\u00e1gina&lt;/1&gt;.<o:p></o:p></p></td></tr>
 <tr><td>${idOf(HEADING)}</td><td>Avant de partir</td><td><p>&nbsp;</p></td></tr>
</table></body></html>`
    const bytes = Uint8Array.from(html, (character) => character.charCodeAt(0))
    const [returned] = readReturnedFile(bytes)
    expect(returned).toMatchObject({ id: '12', sourceLanguage: 'fr', language: 'es' })
    const planned = planImport(returned!, { units: UNITS, stored: {} })
    expect(planned).toMatchObject([
      { fate: 'new', target: 'Guarde <2>sus papeles</2>. Lea <1>la página</1>.' },
      { fate: 'same' },
    ])
  })
})

describe('any program', () => {
  // Words that look like a mark of a passage that has none are refused, as they should be.
  const words = fc
    .string({ minLength: 1, maxLength: 20 })
    .filter((text) => /[a-z]/.test(text) && !/<\/?\d/.test(text))
  const change = fc.record({
    prefix: fc.constantFrom('', 'q:', 'xliff:'),
    order: fc.boolean(),
    note: fc.boolean(),
    encoding: fc.constantFrom('utf8', 'utf16le'),
    version: fc.constantFrom('1.2', '2.0'),
    targets: fc.array(words, { minLength: UNITS.length, maxLength: UNITS.length }),
  })

  it('may change prefixes, order, notes and encoding: every word arrives', () => {
    fc.assert(
      fc.property(change, ({ prefix, order, note, encoding, version, targets }) => {
        const { text, current } = outgoing(chapter(), () => ({}))
        const plainUnits = text.units.filter(({ unit }) => unit.marks.length === 0)
        const bare = { ...text, units: plainUnits }
        const isOld = version === '1.2'
        let document = isOld ? writeXliff12([bare]) : writeXliff20([bare], 'en')
        let at = 0
        document = document.replace(/(<target[^>]*>)(?=<\/target>)/g, (open) => {
          at += 1
          return `${open}${escapeXml(targets[at - 1]!)}`
        })
        if (note) document = document.replaceAll('</source>', '</source><!-- n -->')
        if (order) {
          document = document.replace(/<(trans-unit|unit) (\S+) (\S+)/g, '<$1 $3\n   $2')
        }
        if (prefix) {
          document = document
            .replace(/<(\/?)(?=[a-z])(?!gls:|mda:)/g, `<$1${prefix}`)
            .replace('xmlns=', `xmlns:${prefix.slice(0, -1)}=`)
        }
        const bytes =
          encoding === 'utf8'
            ? new TextEncoder().encode(document)
            : Buffer.from(`\uFEFF${document.replace('UTF-8', 'UTF-16')}`, 'utf16le')
        const [returned] = readReturnedFile(bytes)
        const planned = planImport(returned!, current)
        expect(planned.map(({ target }) => target)).toEqual(
          plainUnits.map((_, index) => targets[index]!.trim()),
        )
        expect(new Set(planned.map(({ fate }) => fate))).toEqual(new Set(['new']))
      }),
      { numRuns: 60 },
    )
  })
})
