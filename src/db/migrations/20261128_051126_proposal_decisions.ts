import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`organization_proposals\` ADD \`locale\` text;`)
  await db.run(sql`ALTER TABLE \`organization_proposals\` ADD \`seen\` text;`)
  await db.run(sql`ALTER TABLE \`organization_proposals\` ADD \`reply_key\` text;`)
  await db.run(sql`CREATE INDEX \`organization_proposals_reply_key_idx\` ON \`organization_proposals\` (\`reply_key\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`organization_proposals_reply_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`organization_proposals\` DROP COLUMN \`locale\`;`)
  await db.run(sql`ALTER TABLE \`organization_proposals\` DROP COLUMN \`seen\`;`)
  await db.run(sql`ALTER TABLE \`organization_proposals\` DROP COLUMN \`reply_key\`;`)
}
