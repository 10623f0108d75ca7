import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`guide_chapters\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`guide_chapters\` ADD \`published_alone_people\` text;`)
  await db.run(sql`ALTER TABLE \`_guide_chapters_v\` ADD \`version_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_guide_chapters_v\` ADD \`version_published_alone_people\` text;`)
  await db.run(sql`ALTER TABLE \`updates\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`updates\` ADD \`published_alone_people\` text;`)
  await db.run(sql`ALTER TABLE \`_updates_v\` ADD \`version_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_updates_v\` ADD \`version_published_alone_people\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`writers\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`published_alone_people\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_writers\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_published_alone_people\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`guide_chapters\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`guide_chapters\` DROP COLUMN \`published_alone_people\`;`)
  await db.run(sql`ALTER TABLE \`_guide_chapters_v\` DROP COLUMN \`version_writers\`;`)
  await db.run(sql`ALTER TABLE \`_guide_chapters_v\` DROP COLUMN \`version_published_alone_people\`;`)
  await db.run(sql`ALTER TABLE \`updates\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`updates\` DROP COLUMN \`published_alone_people\`;`)
  await db.run(sql`ALTER TABLE \`_updates_v\` DROP COLUMN \`version_writers\`;`)
  await db.run(sql`ALTER TABLE \`_updates_v\` DROP COLUMN \`version_published_alone_people\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`writers\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`published_alone_people\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_writers\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_published_alone_people\`;`)
}
