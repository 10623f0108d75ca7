import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'

import { checkImport, importDirection } from '../../lint/importDirection.js'

/** What each part may not import, and how it may be written. */
const REFUSED: [file: string, specifier: string][] = [
  ['src/data/guide/chapters.ts', '@collections/GuideChapters'],
  ['src/data/guide/chapters.ts', '../../../collections'],
  ['src/app/(site)/layout.tsx', '../../../collections/groups'],
  ['src/data/guide/chapters.ts', '../../../seed/index'],
  ['collections/Users/index.ts', '../../seed/taxonomy'],
  ['src/server/serve.ts', '../../seed/index'],
  ['src/server/app.ts', '../../tests/integration/harness'],
  ['collections/Users/index.ts', '../../tests/vitest.config'],
  ['src/data/guide/chapters.ts', '@payload-config'],
  ['collections/Users/index.ts', '../../payload.config'],
  ...[
    'text',
    'geo',
    'http',
    'lmia',
    'workflow',
    'translation',
    'map',
    'directory',
    'forms',
    'accounts',
    'exports',
  ].flatMap((core): [string, string][] => [
    [`src/${core}/index.ts`, 'payload'],
    [`src/${core}/deep/er.ts`, 'payload/shared'],
    [`src/${core}/index.ts`, '@payloadcms/ui'],
    [`src/${core}/index.ts`, 'next/headers'],
    [`src/${core}/index.ts`, '@/env'],
    [`src/${core}/index.ts`, '@/sitePayload'],
    [`src/${core}/index.ts`, '../server/app'],
    [`src/${core}/index.ts`, '@/db/keyValues'],
    [`src/${core}/index.ts`, './payload/hooks'],
    [`src/${core}/index.ts`, '@/workflow/payload/command'],
    [`src/${core}/payload/hooks.ts`, '@collections/GuideChapters'],
  ]),
]

const DATA_ONLY_READS = [
  '@/accounts/payload/session',
  '@/forms/payload/saveForms',
  '@/audit/recordAudit',
  '@/contentVersion/change',
  '@/notify/email',
].map((room): [string, string] => ['src/data/home.ts', room])

/** Between rooms that stand one on the other: what the lower may not take from the upper. */
const UPWARDS: [file: string, specifier: string][] = [
  ['src/lmia/store/storedApproval.ts', '@/map/row'],
  ['src/lmia/payload/dataset/dataset.ts', '@/map/rows'],
  ['src/lmia/normalize/normalizeRows.ts', '../read/readList'],
  ['src/lmia/classify/titles.ts', '../store/lmiaStore'],
  ['src/lmia/corrections/apply.ts', '@/lmia/store/storedApproval'],
  ['src/lmia/store/lmiaStore.ts', '../payload'],
  ['src/translation/states.ts', '@/workflow'],
  ['src/translation/reading.ts', '../workflow/states'],
  ['src/workflow/payload/runWorkflow.ts', '@/translation/payload/followSource'],
]

const ALLOWED: [file: string, specifier: string][] = [
  ['payload.config.ts', './collections'],
  ['collections/Users/index.ts', '@/access'],
  ['collections/Users/index.ts', '../groups'],
  ['seed/index.ts', '@collections/Users'],
  ['tests/integration/harness.ts', '@payload-config'],
  ['tests/integration/seed.test.ts', '../../seed'],
  ['src/sitePayload.ts', '@payload-config'],
  ['src/data/guide/chapters.ts', 'payload'],
  ['src/data/home.ts', '@/contentVersion/version'],
  ['src/lmia/payload/store/rowStoreOf.ts', 'payload'],
  ['src/lmia/payload/store/rowStoreOf.ts', '@/db/keyValues'],
  ['src/lmia/payload/run/desk.ts', '@/env'],
  ['src/workflow/payload/hooks.ts', 'payload'],
  ['src/workflow/payload/hooks.ts', '@/audit/recordAudit'],
  ['src/translation/payload/hooks.ts', '@/workflow/payload/command'],
  ['src/map/query.ts', '@/text/fold'],
  ['src/map/query.ts', '@/i18n/locales'],
  ['src/map/rows.ts', '@/lmia/types'],
  ['src/map/payload/dataset.ts', '@/lmia/payload/dataset/dataset'],
  ['src/lmia/read/rows.ts', '../listWords'],
  ['src/lmia/store/storedApproval.ts', '../corrections/apply'],
  ['src/lmia/runImport.ts', './store/lmiaStore'],
  ['src/workflow/effects.ts', '@/translation/approveUnits'],
  ['src/campaigns/bounce.ts', '@/db/keysFrom'],
  ['src/directory/search.ts', 'minisearch'],
  ['src/payloadless.ts', 'payload'],
]

describe('the direction of imports', () => {
  it.each([...REFUSED, ...DATA_ONLY_READS, ...UPWARDS])(
    '%s may not import %s',
    (file, specifier) => {
      expect(checkImport(file, specifier)).toMatch(/\.$/)
    },
  )

  it.each(ALLOWED)('%s may import %s', (file, specifier) => {
    expect(checkImport(file, specifier)).toBeUndefined()
  })

  it('lets serve.ts load the seed lazily, and only lazily', () => {
    expect(checkImport('src/server/serve.ts', '../../seed/seedIfEmpty', true)).toBeUndefined()
    expect(checkImport('src/server/serve.ts', '../../seed/enterPublicBodies', true)).toBeUndefined()
    expect(checkImport('src/server/serve.ts', '../../seed/index', true)).toBeDefined()
    expect(checkImport('src/server/serve.ts', '../../seed/seedIfEmpty', false)).toBeDefined()
    expect(checkImport('src/server/app.ts', '../../seed/seedIfEmpty', true)).toBeDefined()
  })

  it.each([
    "import x from '@collections/Users'",
    "export * from '@collections/Users'",
    "export { x } from '@collections/Users'",
    "const x = import('@collections/Users')",
  ])('is checked in %s', (code) => {
    const messages = new Linter({ cwd: '/site' }).verify(
      code,
      [
        {
          files: ['**/*.js'],
          plugins: { project: { rules: { 'import-direction': importDirection } } },
          rules: { 'project/import-direction': 'error' },
        },
      ],
      { filename: '/site/src/data/guide/chapters.js' },
    )
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['project/import-direction'])
  })
})
