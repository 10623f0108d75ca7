import { $getRoot, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { LinkNode } from '@payloadcms/richtext-lexical/lexical/link'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { HeadingNode, QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { describe, expect, it } from 'vitest'

import { saidIn } from '@/admin/PastedDocument/blocks'
import { insertCut, insertText } from '@/admin/PastedDocument/insert'
import { readDocument } from '@/content/paste'

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

const TABLE =
  '<table><tr><td>Quoi</td><td>Coût</td></tr><tr><td>Permis</td><td>155 $</td></tr></table>'

describe('a document put where the cursor stands', () => {
  it('goes on in its paragraph, and is titles and lists after it', () => {
    const editor = textOf('<p>Avant.</p>', (root) => root.getFirstChildOrThrow().selectEnd())
    const [part] = partsOf('<p> suite</p><h1>Titre</h1><ul><li>un<li>deux</ul>')
    if (part?.is === 'text') insertText(editor, part.nodes)
    expect(linesOf(editor)).toEqual(['paragraph Avant.suite', 'heading Titre', 'list un\n\ndeux'])
  })

  it('with a table cuts the text there: what stood under the cursor comes last', () => {
    const editor = textOf('<p>Avant. Après.</p><p>Fin.</p>', (root) => {
      const [words] = root.getAllTextNodes()
      words?.select(6, 6)
    })
    const placed = insertCut(editor, partsOf(`<h2>Titre</h2><p>mots</p>${TABLE}<p>suite</p>`))
    expect(linesOf(editor)).toEqual(['paragraph Avant.', 'heading Titre', 'paragraph mots'])
    expect(placed.after.map(({ blockType, values }) => [blockType, saidIn(values)])).toEqual([
      ['procedureTable', 'QuoiCoûtPermis155 $'],
      ['richText', 'suite Après.Fin.'],
    ])
  })

  it('in a text without words leaves no empty line, and says when a table left it empty', () => {
    const editor = textOf('', (root) => root.selectEnd())
    const opened = insertCut(editor, partsOf(`<p>mots</p>${TABLE}`))
    expect(linesOf(editor)).toEqual(['paragraph mots'])
    expect(opened).toMatchObject({ isLeftEmpty: false, after: [{ blockType: 'procedureTable' }] })
    const empty = textOf('', (root) => root.selectEnd())
    const cut = insertCut(empty, partsOf(`${TABLE}<p>mots</p>`))
    expect(linesOf(empty)).toEqual(['paragraph '])
    expect(cut.isLeftEmpty).toBe(true)
    expect(cut.after.map(({ blockType }) => blockType)).toEqual(['procedureTable', 'richText'])
  })

  it('does not cut a list in two', () => {
    const editor = textOf('<ul><li>un<li>deux</ul><p>Fin.</p>', (root) => {
      const [words] = root.getAllTextNodes()
      words?.selectEnd()
    })
    const placed = insertCut(editor, partsOf(`<p>mots</p>${TABLE}`))
    expect(linesOf(editor)).toEqual(['list un\n\ndeux', 'paragraph mots'])
    expect(placed.after.map(({ values }) => saidIn(values)).at(-1)).toBe('Fin.')
  })
})
