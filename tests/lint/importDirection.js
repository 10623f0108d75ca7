import path from 'node:path'

/*
 * Imports run one way: payload.config → collections → src; the pure cores know no framework.
 * The rules are data; `checkImport` interprets them; the ESLint rule below asks it for every
 * import, whatever its form.
 */

const PURE_CORES = [
  'text',
  'days',
  'content',
  'geo',
  'http',
  'net',
  'disk',
  'lmia',
  'media',
  'workflow',
  'translation',
  'comments',
  'together',
  'map',
  'directory',
  'campaigns',
  'forms',
  'accounts',
  'today',
  'exports',
  'search',
  'giving',
  'following',
  'editions',
  'compare',
  'offline',
  'statistics',
  'sources',
]

/** Packages that a pure core must not know, by their first words. */
const FRAMEWORK = /^(?:payload|next|next-intl|react|react-dom|express)(?:\/|$)|^@payloadcms\//

/** What of the project a pure core may use: other cores, words, and facts without a framework. */
const PURE_MAY_IMPORT = new RegExp(
  `^src/(?:(?:${PURE_CORES.join('|')}|i18n)(?:/|$)|inTurns$|access/(?:index|roles|readers)$|access$|db/(?:ids|keysFrom)$|notify/(?:templates|templateCodes|states|stateWords)$)`,
)

/** Where a core meets the framework: its folder `payload/`, and nowhere else. */
const MEETS_FRAMEWORK = /^src\/\w+\/payload\//

/** What a start may need of the seed. */
const LAZY_SEED = new Set(['seed/seedIfEmpty', 'seed/enterPublicBodies'])

const isPureCore = (file) =>
  new RegExp(`^src/(?:${PURE_CORES.join('|')})/`).test(file) && !MEETS_FRAMEWORK.test(file)

/** Folders of the lists, lowest first: each uses only those before it, and the files beside them. */
const LMIA_FLOORS = [
  'report',
  'place',
  'normalize',
  'read',
  'classify',
  'corrections',
  'store',
  'bytes',
  'official',
  'keepUp',
  'payload',
]

const lmiaFloor = (path) => LMIA_FLOORS.indexOf(/^src\/lmia\/(\w+)\//.exec(`${path}/`)?.[1] ?? '')

/** Two rooms of which one stands on the other: `upper` uses `lower`, never the reverse. */
const ONE_WAY = [
  {
    lower: /^src\/lmia\//,
    upper: /^src\/map(?:\/|$)/,
    because: 'The map is made from the lists: src/lmia knows nothing of it.',
  },
  {
    lower: /^src\/translation\/(?!payload\/)/,
    upper: /^src\/workflow(?:\/|$)/,
    because: 'The workflow uses the translation; only src/translation/payload uses the workflow.',
  },
  {
    lower: /^src\/workflow\//,
    upper: /^src\/translation\/payload(?:\/|$)/,
    because: 'What translations do with Payload stands on the workflow, not below it.',
  },
]

/** Rooms that write, sign in or mail: reading goes nowhere near them. */
const ACTS = /^src\/(?:(?:accounts|forms|audit|notify|jobs|server)(?:\/|$)|contentVersion\/change$)/

/** Who may read the assembled configuration: those that start Payload, and Payload's own routes. */
const MAY_IMPORT_CONFIG =
  /^(?:src\/sitePayload\.ts|src\/server\/serve\.ts|src\/server\/cli\/|src\/app\/\(payload\)\/|tests\/)/

/**
 * Each rule: which files it is about, which imports it refuses, and the sentence that says why.
 * `target` is a path from the project's root without extension, or a package's name.
 */
const RULES = [
  {
    refuses: (target, file) =>
      target.startsWith('tests/') && !file.startsWith('tests/') && file !== 'eslint.config.js',
    because: 'Nothing imports tests.',
  },
  {
    refuses: (target, file, isLazy) =>
      target.startsWith('seed/') &&
      !/^(?:seed|tests)\//.test(file) &&
      !(file === 'src/server/serve.ts' && isLazy && LAZY_SEED.has(target)),
    because: 'Nothing imports the seed, except serve.ts, lazily, to fill what is empty.',
  },
  {
    refuses: (target, file) => /^collections(?:\/|$)/.test(target) && file.startsWith('src/'),
    because: 'src never imports collections: the mechanisms do not know the content model.',
  },
  {
    refuses: (target, file) => target === 'payload.config' && !MAY_IMPORT_CONFIG.test(file),
    because: 'Reach Payload through @/sitePayload; only what starts it reads its configuration.',
  },
  {
    refuses: (target, file) => isPureCore(file) && FRAMEWORK.test(target),
    because: 'A pure core knows no framework. Put this in its payload/ folder.',
  },
  {
    refuses: (target, file) =>
      isPureCore(file) &&
      target.startsWith('src/') &&
      (!PURE_MAY_IMPORT.test(target) || /^src\/\w+\/payload(?:\/|$)/.test(target)),
    because:
      'A pure core imports only other pure cores, @/i18n, @/inTurns, @/access, @/db/ids, @/db/keysFrom and the words of @/notify.',
  },
  {
    refuses: (target, file) => file.startsWith('src/data/') && ACTS.test(target),
    because: 'src/data only reads: what writes, signs in or mails has a room of its own.',
  },
  {
    refuses: (target, file) => lmiaFloor(file) >= 0 && lmiaFloor(target) > lmiaFloor(file),
    because: `In src/lmia each folder uses only those before it: ${LMIA_FLOORS.join(', ')}.`,
  },
  ...ONE_WAY.map(({ lower, upper, because }) => ({
    refuses: (target, file) => lower.test(file) && upper.test(target),
    because,
  })),
]

/**
 * Why an import is refused, or nothing.
 *
 * @param {string} file path of the importing file from the project's root, with `/`
 * @param {string} specifier what is written after `from`
 * @param {boolean} isLazy whether it is written `import(…)`
 * @returns {string | undefined}
 */
export function checkImport(file, specifier, isLazy = false) {
  const target = targetOf(file, specifier)
  return RULES.find(({ refuses }) => refuses(target, file, isLazy))?.because
}

/** What a specifier names: a path from the root without extension, or a package. */
function targetOf(file, specifier) {
  const withoutExtension = specifier.replace(/\.(ts|tsx|js|mjs)$/, '')
  if (withoutExtension === '@payload-config') return 'payload.config'
  if (withoutExtension.startsWith('@/')) return `src/${withoutExtension.slice(2)}`
  if (/^@collections(?:\/|$)/.test(withoutExtension)) return withoutExtension.slice(1)
  if (!/^\.{1,2}(?:\/|$)/.test(withoutExtension)) return withoutExtension
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), withoutExtension))
}

const WITH_EXTENSION = /^(?:\.{1,2}\/|@\/|@collections\/).*\.tsx?$/

/** The ESLint rule: static and lazy imports, re-exports and types alike. */
export const importDirection = {
  meta: {
    type: 'problem',
    docs: { description: 'Imports run one way (src/docs/decisions, README code map)' },
    schema: [],
  },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/')
    const check = (source, isLazy) => {
      if (typeof source?.value !== 'string') return
      const because = checkImport(file, source.value, isLazy)
      if (because) context.report({ node: source, message: because })
      if (/\.tsx?$/.test(file) && WITH_EXTENSION.test(source.value)) {
        context.report({ node: source, message: 'Imports carry no file extension.' })
      }
    }
    return {
      ImportDeclaration: ({ source }) => check(source, false),
      ExportNamedDeclaration: ({ source }) => check(source, false),
      ExportAllDeclaration: ({ source }) => check(source, false),
      ImportExpression: ({ source }) => check(source, true),
      TSImportType: ({ source, argument }) => check(source ?? argument?.literal, false),
    }
  },
}
