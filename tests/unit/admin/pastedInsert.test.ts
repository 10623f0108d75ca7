import { $getRoot, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { LinkNode } from '@payloadcms/richtext-lexical/lexical/link'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { HeadingNode, QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { describe, expect, it } from 'vitest'

import { insertText } from '@/admin/PastedDocument/insert'
import { sayPasted } from '@/admin/PastedDocument/words'
import { readDocument } from '@/content/paste'
import { LOCALES } from '@/i18n/locales'

const partsOf = (html: string) => {
  const read = readDocument(html, 'Notes')
  if (read.is !== 'document') throw new Error(read.is)
  return read.parts
}

/** A text written in the editor, the cursor in it. */
function textOf(html: string, place: (text: ReturnType<typeof $getRoot>) => void): LexicalEditor {
  const editor = createHeadlessEditor({
    nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode],
    onError: (error) => {
      throw error
    },
  })
  editor.update(() => $getRoot().clear().selectEnd(), { discrete: true })
  const [part] = html === '' ? [] : partsOf(html)
  if (part?.is === 'text') insertText(editor, part.nodes)
  editor.update(() => place($getRoot()), { discrete: true })
  return editor
}

const linesOf = (editor: LexicalEditor): string[] =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((node) => `${node.getType()} ${node.getTextContent()}`),
  )

describe('a document put where the cursor stands', () => {
  it('goes on in its paragraph, and is titles and lists after it', async () => {
    const editor = textOf('<p>Avant.</p>', (root) => root.getFirstChildOrThrow().selectEnd())
    const [part] = partsOf('<p> suite</p><h1>Titre</h1><ul><li>un<li>deux</ul>')
    if (part?.is === 'text') insertText(editor, part.nodes)
    await Promise.resolve()
    expect(linesOf(editor)).toEqual(['paragraph Avant.suite', 'heading Titre', 'list un\n\ndeux'])
  })
})

describe('what is said of it', () => {
  it.each(LOCALES)('is nothing when all was kept, or a sentence for each thing (%s)', (locale) => {
    expect(sayPasted(0, [], locale)).toBe('')
    expect(sayPasted(2, ['look', 'comments'], locale)).toMatch(/\(2\).*\. .*: [^{}]+, [^{}]+\.$/)
  })
})
