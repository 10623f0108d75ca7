import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`translations\` ADD \`assignment_note\` text;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`assigned_at\` text;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` ADD \`version_assignment_note\` text;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` ADD \`version_assigned_at\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`assignment_note\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`assigned_at\`;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` DROP COLUMN \`version_assignment_note\`;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` DROP COLUMN \`version_assigned_at\`;`)
}
