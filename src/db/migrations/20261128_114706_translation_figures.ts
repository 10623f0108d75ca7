import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`translations\` ADD \`stale_since\` text;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`approvals\` text;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` ADD \`version_stale_since\` text;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` ADD \`version_approvals\` text;`)
  await db.run(sql`UPDATE \`translations\` SET ${figures('')};`)
  await db.run(sql`UPDATE \`_translations_v\` SET ${figures('version_')};`)
}

/**
 * Nobody kept when words were approved: they have no week. A text is stale since its oldest stale passage;
 * unknown when one of them has no date.
 */
const figures = (prefix: '' | 'version_') =>
  sql.raw(`
    ${prefix}approvals = CASE WHEN json_extract(${prefix}counts, '$.words.approved') > 0
      THEN json_object('undated', json_extract(${prefix}counts, '$.words.approved')) END,
    ${prefix}stale_since = (
      SELECT CASE WHEN count(*) = json_extract(${prefix}counts, '$.units.stale')
        THEN min(json_extract(entry.value, '$.staleSince')) END
      FROM json_each(${prefix}source_units) AS unit
      JOIN json_each(${prefix}units) AS entry ON entry.key = json_extract(unit.value, '$.key')
      WHERE json_extract(entry.value, '$.staleSince') IS NOT NULL
    )`)

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`stale_since\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`approvals\`;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` DROP COLUMN \`version_stale_since\`;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` DROP COLUMN \`version_approvals\`;`)
}
