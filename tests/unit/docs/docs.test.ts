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
  'tests/trial/README.md',
  ...SRC_FOLDERS.map((name) => `src/${name}/README.md`).filter((file) =>
    existsSync(path.join(ROOT, file)),
  ),
  ...readdirSync(path.join(ROOT, 'src/docs/decisions')).map((name) => `src/docs/decisions/${name}`),
]

/** Every README of the tree and every decision: none may speak of a file that is gone. */
const FILES = ['collections', 'seed', 'src', 'tests']
  .flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true }).map((entry) =>
      path.relative(ROOT, path.join(entry.parentPath, entry.name) + (entry.isFile() ? '' : '/x')),
    ),
  )
  .concat(
    readdirSync(ROOT, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name),
  )
  .map((file) => `/${file.split(path.sep).join('/').replace(/\/x$/, '/')}`)
const WITH_PATHS = FILES.map((file) => file.slice(1)).filter(
  (file) =>
    /(?:^|\/)(?:README|CONTRIBUTING)\.md$/.test(file) || file.startsWith('src/docs/decisions/0'),
)

const PACKAGE = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>

/** Named like files, yet none of the tree's: packages, and what is made when the site is built. */
const NOT_FILES = new Set([
  ...Object.keys({ ...PACKAGE.dependencies, ...PACKAGE.devDependencies }),
  'dist/',
  'dist/assets/',
  'embed.js',
  'data/',
  'data/accounts.txt',
  // Named to say that there are none.
  'utils/',
  'loading.tsx',
])

/** What a document names in backticks as a file or a folder of the tree. */
function pathsOf(document: string): string[] {
  return [...document.replace(/^```[\s\S]+?^```/gm, '').matchAll(/`([\w./()[\]{},*@-]+)`/g)]
    .map(([, name]) => name!.replace(/^@\//, 'src/').replace(/^(?:\.{1,2}\/)+/, ''))
    .filter(
      (name) =>
        /^(?:src|collections|seed|tests)\//.test(name) ||
        /^[^/].*(?:\.(?:ts|tsx|mts|js|mjs|css|md|json)|\/)$/.test(name),
    )
    .filter((name) => !NOT_FILES.has(name))
}

/** Whether the tree holds it, as a whole path or as the end of one; `*` and `{a,b}` as in a shell. */
function isInTree(name: string): boolean {
  const isWhole = /^(?:src|collections|seed|tests)\//.test(name)
  const pattern = name
    .replace(/[.()[\]]/g, String.raw`\$&`)
    .replace(/\{([^}]*)\}/g, (_, list: string) => `(?:${list.replaceAll(',', '|')})`)
    .replaceAll('*', '[^/]*')
    .replace(/\/$/, '')
  const wanted = new RegExp(
    `${isWhole ? '^/' : '/'}${pattern}(?:/|\\.(?:ts|tsx|js|mjs))?${name.endsWith('/') ? '' : '$'}`,
  )
  return FILES.some((file) => wanted.test(file))
}

describe('the documents', () => {
  it.each(WITH_PATHS)('%s names in backticks only files and folders that exist', (file) => {
    expect(pathsOf(read(file)).filter((name) => !isInTree(name))).toEqual([])
  })

  it('are read for paths: one that is gone is found', () => {
    const text = 'See `src/gone/file.ts`, `gone.ts`, `nowhere/`, `src/map/query.ts` and `query.ts`.'
    expect(pathsOf(text).filter((name) => !isInTree(name))).toEqual([
      'src/gone/file.ts',
      'gone.ts',
      'nowhere/',
    ])
  })

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
      [...read(file).matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, name]) => name!),
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
