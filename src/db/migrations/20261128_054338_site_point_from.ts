import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

// Locks of translations are gone from the model (they were never kept long): their column stays, unused,
// so that no table needs to be built anew for it.
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`organizations_sites\` ADD \`point_from\` text;`)
  await db.run(sql`ALTER TABLE \`_organizations_v_version_sites\` ADD \`point_from\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`organizations_sites\` DROP COLUMN \`point_from\`;`)
  await db.run(sql`ALTER TABLE \`_organizations_v_version_sites\` DROP COLUMN \`point_from\`;`)
}
