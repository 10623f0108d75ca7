import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

import { importDirection } from './tests/lint/importDirection.js'

/** The only files that read the environment; everyone else imports `env` from `@/env`. */
const READS_ENVIRONMENT = [
  'src/env.ts',
  'next.config.ts',
  'payload.config.ts',
  'src/server/main.ts',
  'src/server/serve.ts',
  'src/server/cli/**',
  'src/server/start/*.mjs',
  'tests/**',
]

const NO_ENVIRONMENT = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'Settings come from @/env, where each is checked once.',
}

const NO_EMPTY_CATCH = [
  {
    selector: 'CatchClause[body.body.length=0]',
    message: 'A catch that does nothing hides a fault: handle it, or say it in the log.',
  },
  {
    selector:
      'CallExpression[callee.property.name="catch"] > ArrowFunctionExpression[body.type="BlockStatement"][body.body.length=0]',
    message: 'A catch that does nothing hides a fault: handle it, or say it in the log.',
  },
]

/** Casts that the compiler cannot judge: what the types cannot know has named, tested doors in src/db. */
const NO_BLIND_CAST = [
  {
    selector: 'TSAsExpression > TSNeverKeyword',
    message:
      'The compiler would believe anything: payloadId, fieldsFor (src/db) or the real type of what is asked for.',
  },
  {
    selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword',
    message:
      'The compiler would believe anything: storedAs, sqlite, mongoose (src/db), a type guard or the real type.',
  },
]

const ROLE = 'Literal[value=/^(admin|researcher|translator|organization|mapReader)$/]'

/** Who may do what is named once, so that a new role is decided in one place. */
const NO_INLINE_ROLES = {
  selector: `:matches(ArrayExpression, CallExpression[callee.name="hasRole"]) > ${ROLE} ~ ${ROLE}`,
  message: 'A group of roles has a name in src/access/roles.ts: EDITORS, STAFF, TRANSLATION_TEAM.',
}

const OTHER_STYLE = 'value=/^[a-z]+(?:[_-][a-z]+)+$/'
const LISTS_OF_CODES = 'id.name=/(?:^|_)(?:CODES|PROBLEMS|REFUSALS|SEVERITY|MESSAGES)$/'

/** Codes of refusals, problems and notices have one style: they are stored, sent and looked up. */
const CAMEL_CASE_CODES = [
  // Where a code is made…
  `Property[key.name=/^(?:code|problem)$/] > Literal[${OTHER_STYLE}]`,
  `NewExpression[callee.name=/Refusal$/] > Literal.arguments:first-child[${OTHER_STYLE}]`,
  // … and where codes are listed: as a type, a list or a table.
  `:matches(TSTypeAliasDeclaration[id.name=/(?:Code|Problem|Refusal)s?$/], TSPropertySignature[key.name=/^(?:code|problem)$/]) Literal[${OTHER_STYLE}]`,
  `VariableDeclarator[${LISTS_OF_CODES}] ArrayExpression > Literal[${OTHER_STYLE}]`,
  `VariableDeclarator[${LISTS_OF_CODES}] Property > :matches(Identifier[name=/_/], Literal[${OTHER_STYLE}]).key`,
].map((selector) => ({ selector, message: 'Codes of refusals and notices are camelCase.' }))

/** What no file may hold. */
/** A field that is asked to be absent, within an object. */
const ABSENT =
  'Property[value.properties.0.key.name="exists"][value.properties.0.value.value=false]'

/** Payload's adapter makes "is absent" one of the `$or` of the object that it stands in: beside another, any will do. */
const NO_ABSENT_BESIDE_OR = [
  `${ABSENT} ~ ${ABSENT}`,
  `${ABSENT} ~ Property[key.name="or"]`,
  `Property[key.name="or"] ~ ${ABSENT}`,
].map((selector) => ({
  selector,
  message: 'On MongoDB these would be joined by "or": write each as one of `and`.',
}))

const EVERYWHERE = [
  ...NO_EMPTY_CATCH,
  ...NO_BLIND_CAST,
  ...CAMEL_CASE_CODES,
  ...NO_ABSENT_BESIDE_OR,
]

const NO_ONLY = {
  selector:
    'CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(only|todo)$/]',
  message: 'Every test runs, every time.',
}

const NO_SKIP = {
  selector:
    'CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name="skip"]',
  message: 'A test that cannot run says so in words: see itWithTransactions in the harness.',
}

const NO_INLINE_STYLE = {
  selector: 'JSXAttribute[name.name="style"]',
  message: 'The security policy refuses inline styles: use a class and a custom property.',
}

/** What of Payload changes something, by whatever name it is reached. */
const WRITES =
  /^(create|update|delete|duplicate|upsert|(create|update|delete)(One|Many|Global|Version|Versions|Jobs?)|updateByID|deleteByID|restoreVersion|login|forgotPassword|resetPassword|unlock|verifyEmail|sendEmail|queue)$/

const NO_WRITE = {
  selector: `CallExpression[callee.object.name="payload"][callee.property.name=${WRITES}], CallExpression[callee.object.property.name=/^(payload|db|jobs)$/][callee.property.name=${WRITES}]`,
  message: 'src/data only reads: what writes, signs in or mails has a room of its own.',
}

const lines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }]

/** Functions that a reader understands better whole than parted. */
const LONG_FUNCTIONS = [
  // What the page is made of, in one place: each part is a component already.
  'src/components/map/App/index.tsx',
]

/** Tables and texts: they grow with what they say, not with what they do. */
const LONG_TABLES = [
  'seed/**',
  'src/handbook/content/**',
  'src/server/cli/backupWords.ts',
  'src/lmia/place/embeddedData.ts',
  'src/lmia/place/ownPlaces.ts',
  'src/exports/hsds/standard.ts',
  'src/lmia/report/messages.ts',
  'src/map/basemap/drawn.ts',
  'src/operations/retention/promises.ts',
]

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '.next*/**',
      'dist/**',
      'data/**',
      'coverage/**',
      'next-env.d.ts',
      // Written by Payload's own commands.
      'src/payload-types.ts',
      'src/db/migrations/*_*.ts',
    ],
  },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    extends: [...tseslint.configs.recommended, regexp.configs.recommended],
    plugins: { project: { rules: { 'import-direction': importDirection } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'project/import-direction': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      // One hand: shapes of objects are interfaces, counting is written out.
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      'no-plusplus': 'error',
      eqeqeq: ['error', 'always'],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      // Control characters are what some patterns are there to find.
      'no-control-regex': 'off',
      'regexp/no-unused-capturing-group': ['error', { fixable: true }],
      'no-restricted-syntax': ['error', ...EVERYWHERE, NO_INLINE_ROLES, NO_ENVIRONMENT],
    },
  },
  {
    files: ['src/**', 'collections/**', 'seed/**', '*.ts'],
    rules: { 'max-lines-per-function': lines(60), 'max-lines': lines(300) },
  },
  { files: LONG_FUNCTIONS, rules: { 'max-lines-per-function': lines(100) } },
  { files: LONG_TABLES, rules: { 'max-lines': 'off' } },
  {
    // A `describe` holds all the facts about one thing.
    files: ['tests/**'],
    rules: { 'max-lines-per-function': lines(250), 'max-lines': lines(700) },
  },
  {
    // What strangers send passes here: no pattern may start again at every character.
    files: ['src/**', 'collections/**'],
    rules: { 'regexp/no-super-linear-move': 'error' },
  },
  {
    files: READS_ENVIRONMENT,
    rules: {
      'no-restricted-syntax': ['error', ...EVERYWHERE, NO_INLINE_ROLES],
    },
  },
  {
    // What is expected of each role is written out.
    files: ['tests/**'],
    rules: { 'no-restricted-syntax': ['error', ...EVERYWHERE] },
  },
  {
    // Where the roles and their groups are named.
    files: ['src/access/roles.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...EVERYWHERE, NO_ENVIRONMENT],
    },
  },
  {
    files: ['src/data/**'],
    rules: {
      'no-restricted-syntax': ['error', ...EVERYWHERE, NO_INLINE_ROLES, NO_ENVIRONMENT, NO_WRITE],
    },
  },
  {
    files: ['src/app/(site)/**/*.tsx', 'src/components/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...EVERYWHERE,
        NO_INLINE_ROLES,
        NO_ENVIRONMENT,
        NO_INLINE_STYLE,
      ],
    },
  },
  {
    files: ['src/admin/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: 'next/link',
          message:
            'ScreenLink leads from one screen to another, and fetches none ahead of a press.',
        },
      ],
    },
  },
  {
    // Reading pages leave as plain HTML: nothing in them may wait for a script.
    files: ['src/app/(site)/(reading)/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...EVERYWHERE,
        NO_INLINE_ROLES,
        NO_ENVIRONMENT,
        NO_INLINE_STYLE,
        {
          selector: 'ExpressionStatement[directive="use client"]',
          message: 'Reading pages have no script of React: put this in (app) or in src/enhance.',
        },
        {
          selector: 'JSXOpeningElement[name.name="Suspense"]',
          message:
            'A Suspense fallback is swapped by an inline script, which reading pages refuse.',
        },
        {
          selector: 'AwaitExpression > Identifier[name="searchParams"]',
          message: 'readQuery gives the words of PAGE_QUERIES; the server drops all others.',
        },
      ],
    },
  },
  {
    files: ['src/app/(site)/(reading)/**/loading.tsx', '**/utils/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program',
          message:
            'No loading.tsx in reading pages (it needs an inline script), and no utils/ folder: name it by what it is about.',
        },
      ],
    },
  },
  {
    // The harness and its like say in words when a test is not run; tests themselves never skip.
    files: ['tests/**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...EVERYWHERE, NO_ONLY, NO_SKIP] },
  },
  {
    // Run by people in a terminal.
    files: ['src/server/{start,cli}/**', 'src/enhance/build.mjs', 'seed/**', 'tests/bench/**'],
    rules: { 'no-console': 'off' },
  },
)
