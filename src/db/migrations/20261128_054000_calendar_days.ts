import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

import { type DayRule, mendDays, storedDay, storedLastDay } from '../storedDays'

/** Days that were kept as instants, in columns of text: what changes is what stands in them. */
const DAYS: readonly (readonly [table: string, column: string, rule: DayRule])[] = [
  ['sources', 'last_checked', storedDay],
  ['guide_chapters', 'review_by', storedDay],
  ['guide_chapters_sources', 'last_checked', storedDay],
  ['_guide_chapters_v', 'version_review_by', storedDay],
  ['_guide_chapters_v_version_sources', 'last_checked', storedDay],
  ['updates', 'date', storedDay],
  ['_updates_v', 'version_date', storedDay],
  ['translations', 'due_date', storedDay],
  ['_translations_v', 'version_due_date', storedDay],
  ['campaigns', 'from', storedDay],
  ['campaigns', 'until', storedDay],
  ['editions', 'date', storedDay],
  ['_editions_v', 'version_date', storedDay],
  ['organizations_notices', 'from', storedDay],
  ['organizations_notices', 'until', storedDay],
  ['organizations_sources_of_facts', 'date', storedDay],
  ['_organizations_v_version_notices', 'from', storedDay],
  ['_organizations_v_version_notices', 'until', storedDay],
  ['_organizations_v_version_sources_of_facts', 'date', storedDay],
  ['map_access_requests', 'access_until', storedLastDay],
  ['users', 'map_access_until', storedLastDay],
]

/** Texts in blocks: the last day of a deadline. */
const CONTENTS: readonly (readonly [table: string, column: string])[] = [
  ['guide_chapters', 'content'],
  ['_guide_chapters_v', 'version_content'],
  ['pages', 'content'],
  ['_pages_v', 'version_content'],
  ['updates', 'content'],
  ['_updates_v', 'version_content'],
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  const change = async (table: string, column: string, to: (value: string) => string) => {
    const [at, name] = [sql.identifier(table), sql.identifier(column)]
    const found = await db.all<{ value: string }>(
      sql`SELECT DISTINCT ${name} AS value FROM ${at} WHERE ${name} IS NOT NULL`,
    )
    for (const { value } of found) {
      const mended = to(value)
      if (mended === value) continue
      await db.run(sql`UPDATE ${at} SET ${name} = ${mended} WHERE ${name} = ${value}`)
    }
  }
  for (const [table, column, rule] of DAYS) await change(table, column, rule)
  for (const [table, column] of CONTENTS) {
    await change(table, column, (stored) => {
      const content: unknown = JSON.parse(stored)
      const mended = mendDays(content, ['date'], storedDay)
      return mended === content ? stored : JSON.stringify(mended)
    })
  }
}

/** Nothing tells any more which instant a day was. */
export async function down(_args: MigrateDownArgs): Promise<void> {}
