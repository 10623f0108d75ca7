import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

import type { Locale } from '@/i18n/locales'
import { PEOPLE_COLUMNS, readPeople } from '@/map/people/readPeople'
import { fillIn } from '@/text/fillIn'

import { EXIT } from './exitCodes'
import { commandLocale } from './language'
import { PEOPLE_WORDS } from './mapPeopleWords'
import { CONSOLE, type Output } from './output'

/**
 * `npm run map:people -- file.csv`: figures of gender and country of origin, shown beside the map.
 * `--forget` takes them away. Returns the exit code; see `EXIT`.
 */
export async function main(argv: readonly string[], output: Output = CONSOLE): Promise<number> {
  const locale: Locale = commandLocale(undefined, process.env)
  const say = (word: keyof typeof PEOPLE_WORDS, params: Record<string, string | number> = {}) =>
    fillIn(PEOPLE_WORDS[word][locale], params)
  const [given, ...others] = argv
  if (!given || others.length > 0) {
    output.err(say('usage', { columns: PEOPLE_COLUMNS.join(';') }))
    return EXIT.usage
  }
  if (given !== '--forget' && !existsSync(given)) {
    output.err(say('fileMissing', { file: given }))
    return EXIT.usage
  }
  const { figures, problems } =
    given === '--forget' ? { figures: [], problems: [] } : readPeople(await readFile(given, 'utf8'))
  if (problems.length > 0) {
    for (const { code, ...where } of problems) output.err(say(code, where))
    output.err(say('nothingKept'))
    return EXIT.refused
  }
  const { openSite } = await import('./openSite')
  const { savePeople } = await import('@/map/payload/people')
  const payload = await openSite()
  try {
    await savePeople(payload, figures)
  } finally {
    await payload.destroy()
  }
  output.out(figures.length > 0 ? say('kept', { count: figures.length }) : say('forgotten'))
  return EXIT.done
}

if (import.meta.main) {
  const code = await main(process.argv.slice(2))
  process.exit(code)
}
