import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/**
 * The step before took every address as proved (`email_proved_at` is `created_at`), but a sign-in proves
 * none: an administrator chose the password, and the person could type any address. What proves it is a
 * mailed link that was used: the account was saved at the moment when its link ended.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`
    UPDATE \`users\` SET \`email_proved_at\` = NULL
    WHERE \`email_proved_at\` = \`created_at\`
      AND NOT coalesce(
        abs(julianday(\`updated_at\`) - julianday(\`reset_password_expiration\`)) * 86400 < 1, 0);`)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  // Which of them were taken as proved without a link is not known any more: they prove themselves again.
}
