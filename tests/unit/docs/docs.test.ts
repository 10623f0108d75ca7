import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { collections } from '@collections/index'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')

const SRC_FOLDERS = readdirSync(path.join(ROOT, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'collections/README.md',
  'seed/README.md',
  'tests/README.md',
  ...SRC_FOLDERS.map((name) => `src/${name}/README.md`).filter((file) =>
    existsSync(path.join(ROOT, file)),
  ),
  ...readdirSync(path.join(ROOT, 'src/docs/decisions')).map((name) => `src/docs/decisions/${name}`),
]

describe('the documents', () => {
  it.each(SRC_FOLDERS)('name src/%s in the code map', (name) => {
    expect(read('README.md')).toMatch(new RegExp(`^  ${name}/ +\\S`, 'm'))
  })

  it.each(SRC_FOLDERS.filter((name) => !['app', 'docs'].includes(name)))(
    'explain src/%s in its own README',
    (name) => {
      expect(existsSync(path.join(ROOT, 'src', name, 'README.md'))).toBe(true)
    },
  )

  it.each(DOCUMENTS)('%s links only to what exists', (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g)].map(
      ([, to]) => to!,
    )
    const missing = links.filter(
      (to) => !existsSync(path.resolve(path.dirname(path.join(ROOT, file)), to)),
    )
    expect(missing).toEqual([])
  })

  it('name only commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = DOCUMENTS.flatMap((file) =>
      [...read(file).matchAll(/npm run ([a-z][\w:]*)/g)].map(([, name]) => name!),
    )
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('put every collection on the page of the content model', () => {
    const page = read('collections/README.md')
    expect(
      collections.map(({ slug }) => slug).filter((slug) => !page.includes(`\`${slug}\``)),
    ).toEqual([])
  })

  it('list every decision', () => {
    const index = read('src/docs/decisions/README.md')
    const files = readdirSync(path.join(ROOT, 'src/docs/decisions')).filter((name) =>
      /^\d/.test(name),
    )
    expect(files.filter((name) => !index.includes(`(${name})`))).toEqual([])
    for (const name of files) {
      expect(read(`src/docs/decisions/${name}`)).toMatch(
        /\*\*Context\.\*\*[\s\S]+\*\*Decision\.\*\*[\s\S]+\*\*Drawbacks\.\*\*/,
      )
    }
  })
})
