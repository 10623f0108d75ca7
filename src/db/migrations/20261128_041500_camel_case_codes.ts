import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

import { LISTS_WITH_CODES, withCodeNames, withCodes } from '../camelCaseCodes'

interface StoredFile {
  id: number
  notices: string | null
  counts: string | null
}

/** No column changes: the codes in three JSON values are respelled, `city_unknown` → `cityUnknown`. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  const files = await db.all<StoredFile>(
    sql`SELECT \`id\`, \`notices\`, \`notice_counts\` AS counts FROM \`lmia_files\``,
  )
  for (const { id, notices, counts } of files) {
    await db.run(sql`
      UPDATE \`lmia_files\`
      SET \`notices\` = ${inJson(notices, withCodes)}, \`notice_counts\` = ${inJson(counts, withCodeNames)}
      WHERE \`id\` = ${id};`)
  }
  for (const { key, list } of LISTS_WITH_CODES) {
    const kept = await db.all<{ data: string }>(
      sql`SELECT \`data\` FROM \`payload_kv\` WHERE \`key\` = ${key}`,
    )
    for (const { data } of kept) {
      const value = JSON.parse(data) as Record<string, unknown>
      const respelled = JSON.stringify({ ...value, [list]: withCodes(value[list]) })
      await db.run(sql`UPDATE \`payload_kv\` SET \`data\` = ${respelled} WHERE \`key\` = ${key};`)
    }
  }
}

const inJson = (text: string | null, change: (value: unknown) => unknown): string | null =>
  text === null ? null : JSON.stringify(change(JSON.parse(text)))

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('The version before reads codes in another spelling: restore a backup instead.')
}
