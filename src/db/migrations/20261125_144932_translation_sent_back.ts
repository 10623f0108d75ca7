import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`translations\` ADD \`reviewer_note\` text;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` ADD \`version_reviewer_note\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`reviewer_note\`;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` DROP COLUMN \`version_reviewer_note\`;`)
}
