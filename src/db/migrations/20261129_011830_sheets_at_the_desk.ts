import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`translations\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` ADD \`version_source_language\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`organizations\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` DROP COLUMN \`version_source_language\`;`)
}
