// How much memory the server's process takes. V8 sizes itself by the machine: on a large one it would
// leave rubbish lying for hundreds of megabytes before it looks.

/** A setting's default is said in src/env.ts too; a test compares them. */
const HEAP_LIMIT_MB = 768

/** Room for new objects, in mebibytes: V8 takes eight times that for it on a large machine. */
const SEMI_SPACE_MB = 16

/**
 * Flags of Node for the server. Stacks name the bundles of `dist`, which are not minified: maps of all
 * that Next builds take 130 MB at the start and 240 under load (`NODE_OPTIONS=--enable-source-maps`).
 */
export const serverFlags = ({ HEAP_LIMIT_MB: heap = String(HEAP_LIMIT_MB) }) => [
  `--max-semi-space-size=${SEMI_SPACE_MB}`,
  ...(/^\d{1,6}$/.test(heap) ? [`--max-old-space-size=${heap}`] : []), // refused in words by src/env.ts
]

/**
 * glibc gives each thread a heap of its own and hardly gives one back: two for all threads. What the
 * environment says comes first.
 */
export const serverEnv = ({ MALLOC_ARENA_MAX: arenas = '2' }) => ({ MALLOC_ARENA_MAX: arenas })
