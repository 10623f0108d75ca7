import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`organization_proposals\` ADD \`assignee_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`organization_proposals_assignee_idx\` ON \`organization_proposals\` (\`assignee_id\`);`)
  await db.run(sql`ALTER TABLE \`feedback\` ADD \`assignee_id\` integer REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`feedback_assignee_idx\` ON \`feedback\` (\`assignee_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_organization_proposals\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text DEFAULT 'update' NOT NULL,
  	\`organization_id\` integer,
  	\`campaign_id\` integer,
  	\`channel\` text DEFAULT 'form' NOT NULL,
  	\`account_id\` integer,
  	\`changes\` text,
  	\`message\` text,
  	\`contact_email\` text,
  	\`locale\` text,
  	\`seen\` text,
  	\`reply_key\` text,
  	\`state\` text DEFAULT 'received' NOT NULL,
  	\`decision_by_id\` integer,
  	\`decision_at\` text,
  	\`decision_reason\` text,
  	\`decision_fields\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decision_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_organization_proposals\`("id", "title", "kind", "organization_id", "campaign_id", "channel", "account_id", "changes", "message", "contact_email", "locale", "seen", "reply_key", "state", "decision_by_id", "decision_at", "decision_reason", "decision_fields", "updated_at", "created_at") SELECT "id", "title", "kind", "organization_id", "campaign_id", "channel", "account_id", "changes", "message", "contact_email", "locale", "seen", "reply_key", "state", "decision_by_id", "decision_at", "decision_reason", "decision_fields", "updated_at", "created_at" FROM \`organization_proposals\`;`)
  await db.run(sql`DROP TABLE \`organization_proposals\`;`)
  await db.run(sql`ALTER TABLE \`__new_organization_proposals\` RENAME TO \`organization_proposals\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`organization_proposals_organization_idx\` ON \`organization_proposals\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`organization_proposals_campaign_idx\` ON \`organization_proposals\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`organization_proposals_account_idx\` ON \`organization_proposals\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`organization_proposals_reply_key_idx\` ON \`organization_proposals\` (\`reply_key\`);`)
  await db.run(sql`CREATE INDEX \`organization_proposals_state_idx\` ON \`organization_proposals\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`organization_proposals_decision_decision_by_idx\` ON \`organization_proposals\` (\`decision_by_id\`);`)
  await db.run(sql`CREATE INDEX \`organization_proposals_updated_at_idx\` ON \`organization_proposals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organization_proposals_created_at_idx\` ON \`organization_proposals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_feedback\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`reason\` text NOT NULL,
  	\`message\` text,
  	\`organization_id\` integer,
  	\`page\` text,
  	\`email\` text,
  	\`locale\` text DEFAULT 'fr' NOT NULL,
  	\`state\` text DEFAULT 'received' NOT NULL,
  	\`answer\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_feedback\`("id", "reason", "message", "organization_id", "page", "email", "locale", "state", "answer", "updated_at", "created_at") SELECT "id", "reason", "message", "organization_id", "page", "email", "locale", "state", "answer", "updated_at", "created_at" FROM \`feedback\`;`)
  await db.run(sql`DROP TABLE \`feedback\`;`)
  await db.run(sql`ALTER TABLE \`__new_feedback\` RENAME TO \`feedback\`;`)
  await db.run(sql`CREATE INDEX \`feedback_organization_idx\` ON \`feedback\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_state_idx\` ON \`feedback\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`feedback_updated_at_idx\` ON \`feedback\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_created_at_idx\` ON \`feedback\` (\`created_at\`);`)
}
