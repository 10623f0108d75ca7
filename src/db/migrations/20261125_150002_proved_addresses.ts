import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`users\` ADD \`email_proved_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`pending_email\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`pending_email_until\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`pending_email_token\` text;`)
  await db.run(sql`CREATE INDEX \`users_pending_email_token_idx\` ON \`users\` (\`pending_email_token\`);`)
  // Addresses from before are taken as proved: their people sign in with them.
  await db.run(sql`UPDATE \`users\` SET \`email_proved_at\` = \`created_at\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`users_pending_email_token_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`email_proved_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`pending_email\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`pending_email_until\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`pending_email_token\`;`)
}
