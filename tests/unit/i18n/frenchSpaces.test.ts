import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

import ts from 'typescript'
import { describe, expect, it } from 'vitest'

import { withFrenchSpaces } from '@/i18n/frenchSpaces'

/*
 * Labels stand beside their screens, in hundreds of tables: the sources are read, so that one more
 * is found wherever it is written. A table either goes through `withFrenchSpaces` or writes `\u00a0`.
 */

const ROOT = path.resolve(import.meta.dirname, '../../..')

/** Where French goes through `withFrenchSpaces` at the one way out, or ends no line by itself. */
const APART: Readonly<Record<string, string>> = {
  'src/notify/': 'every message leaves by message.ts',
  'src/server/cli/': 'words of a terminal, where commands are copied from',
}

const sources = ['src/**/*.{ts,tsx}', 'collections/**/*.ts']
  .flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
  .filter((file) => !Object.keys(APART).some((folder) => file.startsWith(folder)))

/** The French sentences of a file that would change if they went through `withFrenchSpaces`. */
function breakable(file: string, code: string): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true)
  const textsUnder = (node: ts.Node, isFrench: boolean): string[] => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'withFrenchSpaces') {
      return []
    }
    const here = isFrench || (ts.isPropertyAssignment(node) && node.name.getText(source) === 'fr')
    const own = here && isText(node) && withFrenchSpaces([node.text])[0] !== node.text
    const inner: string[] = []
    ts.forEachChild(node, (child) => {
      inner.push(...textsUnder(child, here))
    })
    return own ? [node.text, ...inner] : inner
  }
  return textsUnder(source, false)
}

const isText = (node: ts.Node): node is ts.StringLiteralLike | ts.TemplateLiteralLikeNode =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)

describe('the French labels of the sources', () => {
  it('never start a line with their punctuation', () => {
    const found = sources.flatMap((file) =>
      breakable(file, readFileSync(path.join(ROOT, file), 'utf8')).map((text) => [file, text]),
    )
    expect(found).toEqual([])
  })

  it('are found by this test, whether whole or in pieces', () => {
    const code =
      "const a = { fr: 'Vu : « {x} »', en: 'Seen : x' }; const b = { fr: (n) => `${n} % : ${n}` }"
    expect(breakable('one.ts', code)).toEqual(['Vu : « {x} »', ' % : '])
    expect(breakable('one.ts', "const a = withFrenchSpaces({ fr: 'Vu : x' })")).toEqual([])
  })
})
