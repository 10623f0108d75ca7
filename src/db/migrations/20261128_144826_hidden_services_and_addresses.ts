import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`organizations_services\` ADD \`is_hidden\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`organizations_sites\` ADD \`is_address_hidden\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_organizations_v_version_services\` ADD \`is_hidden\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_organizations_v_version_sites\` ADD \`is_address_hidden\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`organizations_services\` DROP COLUMN \`is_hidden\`;`)
  await db.run(sql`ALTER TABLE \`organizations_sites\` DROP COLUMN \`is_address_hidden\`;`)
  await db.run(sql`ALTER TABLE \`_organizations_v_version_services\` DROP COLUMN \`is_hidden\`;`)
  await db.run(sql`ALTER TABLE \`_organizations_v_version_sites\` DROP COLUMN \`is_address_hidden\`;`)
}
