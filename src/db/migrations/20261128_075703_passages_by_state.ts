import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`translations\` ADD \`missing_units\` numeric;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`stale_units\` numeric;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`to_review_units\` numeric;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`approved_units\` numeric;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` ADD \`version_missing_units\` numeric;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` ADD \`version_stale_units\` numeric;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` ADD \`version_to_review_units\` numeric;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` ADD \`version_approved_units\` numeric;`)
  await db.run(sql`UPDATE \`translations\` SET ${counted('')};`)
  await db.run(sql`UPDATE \`_translations_v\` SET ${counted('version_')};`)
}

/** What the counts, kept as JSON, say of passages; none when there are no counts. */
const counted = (prefix: '' | 'version_') =>
  sql.raw(
    ['missing', 'stale', 'to_review', 'approved']
      .map((state) => {
        const path = `$.units.${state.replace('_r', 'R')}`
        return `${prefix}${state}_units = json_extract(${prefix}counts, '${path}')`
      })
      .join(', '),
  )

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`missing_units\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`stale_units\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`to_review_units\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`approved_units\`;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` DROP COLUMN \`version_missing_units\`;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` DROP COLUMN \`version_stale_units\`;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` DROP COLUMN \`version_to_review_units\`;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` DROP COLUMN \`version_approved_units\`;`)
}
