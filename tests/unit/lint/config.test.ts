import path from 'node:path'

import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const eslint = new ESLint({ cwd: path.resolve(import.meta.dirname, '../../..') })

async function rulesBroken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath })
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'unreadable')
}

const REFUSED: [what: string, file: string, code: string, rule: string][] = [
  ['any', 'src/data/a.ts', 'export const f = (x: any) => x', '@typescript-eslint/no-explicit-any'],
  [
    'a cast to never',
    'src/data/a.ts',
    'export const f = (id: string): number => id as never',
    'no-restricted-syntax',
  ],
  [
    'a cast by way of unknown',
    'collections/A/index.ts',
    'export const f = (id: string) => id as unknown as number',
    'no-restricted-syntax',
  ],
  [
    'a cast to never in a program that reads the environment',
    'src/server/main.ts',
    'export const f = (id: string): number => id as never',
    'no-restricted-syntax',
  ],
  [
    'a group of roles spelled out in a call',
    'src/app/(site)/(app)/[locale]/account/page.tsx',
    "export const f = (u: unknown) => hasRole(u, 'admin', 'researcher')\ndeclare function hasRole(...a: unknown[]): boolean",
    'no-restricted-syntax',
  ],
  [
    'a group of roles spelled out in a list',
    'src/workflow/transitions.ts',
    "export const BY = ['researcher', 'translator']",
    'no-restricted-syntax',
  ],
  ...[
    "export const refuse = () => ({ code: 'file_empty' })",
    "export const refuse = () => new ImportRefusal('file_empty')\ndeclare class ImportRefusal { constructor(code: string) }",
    "export type PlaceProblem = 'cityUnknown' | 'city_ambiguous'",
    "export interface Problem { code: 'not_hours' | 'order' }",
    "export const LOAD_CODES = ['answerSlow', 'answer-cut'] as const",
    "export const NOTICE_SEVERITY = { city_unknown: 'warning' } as const satisfies object",
    "export const REFUSALS: Record<string, string> = { 'not-allowed': 'no' }",
  ].map((code): [string, string, string, string] => [
    `a code in another style: ${code}`,
    'src/lmia/a.ts',
    code,
    'no-restricted-syntax',
  ]),
  [
    'the environment outside env.ts',
    'src/data/a.ts',
    'export const port = process.env.PORT',
    'no-restricted-syntax',
  ],
  [
    'the environment in a pure core',
    'src/map/query.ts',
    'export const port = process.env.PORT',
    'no-restricted-syntax',
  ],
  [
    'a pattern whose work grows with the square of the text',
    'src/data/a.ts',
    'export const WEBSITE = /^https?:\\/\\/\\S[^\\s]*\\.\\S+$/',
    'regexp/no-super-linear-backtracking',
  ],
  [
    'a pattern that starts again at every character',
    'src/data/a.ts',
    'export const END = /[,.]+$/',
    'regexp/no-super-linear-move',
  ],
  [
    'an empty catch',
    'src/data/a.ts',
    'export function f() {\n  try {\n    g()\n  } catch {\n    // nothing\n  }\n}\ndeclare function g(): void',
    'no-restricted-syntax',
  ],
  [
    'an empty catch of a promise',
    'src/data/a.ts',
    'export const f = (p: Promise<void>) => p.catch(() => {})',
    'no-restricted-syntax',
  ],
  [
    'React in the browser on a reading page',
    'src/app/(site)/(reading)/[locale]/x.tsx',
    "'use client'\nexport const X = 1",
    'no-restricted-syntax',
  ],
  [
    'a loading page among reading pages',
    'src/app/(site)/(reading)/[locale]/loading.tsx',
    'export const X = 1',
    'no-restricted-syntax',
  ],
  [
    'an inline style',
    'src/components/X/index.tsx',
    'export const X = () => <p style={{ color: "red" }} />',
    'no-restricted-syntax',
  ],
  ...[
    'payload.create({})',
    'payload.db.upsert({})',
    'req.payload.update({})',
    'payload.login({})',
  ].map((call): [string, string, string, string] => [
    `${call} where pages read`,
    'src/data/a.ts',
    `declare const payload: Known, req: { payload: Known }\nexport const f = () => ${call}`,
    'no-restricted-syntax',
  ]),
  [
    'a link of the admin that fetches its screen ahead',
    'src/admin/X/index.tsx',
    "export { default as Link } from 'next/link'",
    'no-restricted-imports',
  ],
  ['a utils folder', 'src/utils/x.ts', 'export const x = 1', 'no-restricted-syntax'],
  [
    'a test that alone runs',
    'tests/unit/a.test.ts',
    "import { it } from 'vitest'\nit.only('x', () => {})",
    'no-restricted-syntax',
  ],
  [
    'a test left out',
    'tests/unit/a.test.ts',
    "import { it } from 'vitest'\nit.skip('x', () => {})",
    'no-restricted-syntax',
  ],
  [
    'an import against the direction',
    'src/data/a.ts',
    "export * from '@collections/groups'",
    'project/import-direction',
  ],
]

describe('the linter', () => {
  it.each(REFUSED)('refuses %s', async (_what, file, code, rule) => {
    expect(await rulesBroken(file, code)).toContain(rule)
  })

  it('lets env.ts read the environment', async () => {
    expect(await rulesBroken('src/env.ts', 'export const port = process.env.PORT')).toEqual([])
  })
})
