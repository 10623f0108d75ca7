import { describe, expect, it } from 'vitest'

import { escapeXml, escapeXmlValue } from '@/text/xml'

describe('words in XML', () => {
  it('are the same words, with no sign of it and nothing that it may not hold', () => {
    expect(escapeXml(`a < b & "c" > 'd'\u0000\uD800 😀\n`)).toBe(
      'a &lt; b &amp; &quot;c&quot; &gt; &apos;d&apos;   😀\n',
    )
  })

  it('keep their ends of lines in an attribute', () => {
    expect(escapeXmlValue('a\tb\n"c"\r')).toBe('a&#9;b&#10;&quot;c&quot;&#13;')
  })
})
