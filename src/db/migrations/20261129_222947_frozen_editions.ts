import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  // `_editions_v` stays as it is, read by nothing: somebody saved what stands in it.
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_editions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`number\` numeric,
  	\`date\` text NOT NULL,
  	\`languages_fr\` integer DEFAULT true,
  	\`languages_en\` integer DEFAULT true,
  	\`languages_es\` integer DEFAULT true,
  	\`notes_fr\` text,
  	\`notes_en\` text,
  	\`notes_es\` text,
  	\`progress\` text,
  	\`frozen\` text,
  	\`issued_at\` text,
  	\`withdrawn_at\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_language\` text,
  	\`guide_withheld_at\` text,
  	\`directory_withheld_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  // What was noted by hand is in preparation now: its words stay, with what it was and the name of its file.
  await db.run(sql`INSERT INTO \`__new_editions\`("id", "title", "state", "date", "notes_fr", "updated_at", "created_at") SELECT "id", "title", 'draft', coalesce("date", substr("created_at", 1, 10)), trim(coalesce("note" || char(10) || char(10), '') || CASE "kind" WHEN 'directory' THEN 'Répertoire' ELSE 'Guide' END || ' (' || coalesce("language", 'fr') || ')' || CASE "_status" WHEN 'published' THEN ', en ligne' ELSE '' END || coalesce(': ' || (SELECT "filename" FROM \`media\` WHERE \`media\`."id" = \`editions\`."file_id"), '')), "updated_at", "created_at" FROM \`editions\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`ALTER TABLE \`__new_editions\` RENAME TO \`editions\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`editions_state_idx\` ON \`editions\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_number_idx\` ON \`editions\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_editions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`kind\` text,
  	\`language\` text DEFAULT 'fr',
  	\`date\` text,
  	\`file_id\` integer,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_editions\`("id", "title", "date", "note", "updated_at", "created_at") SELECT "id", "title", "date", "notes_fr", "updated_at", "created_at" FROM \`editions\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`ALTER TABLE \`__new_editions\` RENAME TO \`editions\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`editions_file_idx\` ON \`editions\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`editions__status_idx\` ON \`editions\` (\`_status\`);`)
}
