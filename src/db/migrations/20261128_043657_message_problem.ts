import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`outbox_messages\` ADD \`problem\` text;`)
  // Sentences that the site itself wrote, in English; what a mail server said stays as it is.
  await db.run(sql`
    UPDATE \`outbox_messages\` SET \`problem\` = 'stopped', \`last_error\` = NULL
    WHERE \`last_error\` = 'The site stopped before the mail server had answered';`)
  await db.run(sql`
    UPDATE \`outbox_messages\` SET \`problem\` = 'expired', \`last_error\` = NULL
    WHERE \`last_error\` = 'Its link expired before it could be sent';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`outbox_messages\` DROP COLUMN \`problem\`;`)
}
