import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`last_import_id\` integer REFERENCES organization_imports(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`organizations_last_import_idx\` ON \`organizations\` (\`last_import_id\`);`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` ADD \`version_last_import_id\` integer REFERENCES organization_imports(id) ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_last_import_idx\` ON \`_organizations_v\` (\`version_last_import_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_organizations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`kind\` text,
  	\`source_language\` text,
  	\`description_fr\` text,
  	\`description_en\` text,
  	\`description_es\` text,
  	\`contact_phone\` text,
  	\`contact_phone_note\` text,
  	\`contact_email\` text,
  	\`contact_website\` text,
  	\`contact_contact_role\` text,
  	\`cost\` text,
  	\`serves_all_quebec\` integer,
  	\`slug\` text,
  	\`merged_into_id\` integer,
  	\`do_not_list\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`merged_into_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_organizations\`("id", "name", "kind", "source_language", "description_fr", "description_en", "description_es", "contact_phone", "contact_phone_note", "contact_email", "contact_website", "contact_contact_role", "cost", "serves_all_quebec", "slug", "merged_into_id", "do_not_list", "updated_at", "created_at", "_status") SELECT "id", "name", "kind", "source_language", "description_fr", "description_en", "description_es", "contact_phone", "contact_phone_note", "contact_email", "contact_website", "contact_contact_role", "cost", "serves_all_quebec", "slug", "merged_into_id", "do_not_list", "updated_at", "created_at", "_status" FROM \`organizations\`;`)
  await db.run(sql`DROP TABLE \`organizations\`;`)
  await db.run(sql`ALTER TABLE \`__new_organizations\` RENAME TO \`organizations\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`organizations_slug_idx\` ON \`organizations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organizations_merged_into_idx\` ON \`organizations\` (\`merged_into_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_do_not_list_idx\` ON \`organizations\` (\`do_not_list\`);`)
  await db.run(sql`CREATE INDEX \`organizations_updated_at_idx\` ON \`organizations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations_created_at_idx\` ON \`organizations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations__status_idx\` ON \`organizations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__organizations_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_name\` text,
  	\`version_kind\` text,
  	\`version_source_language\` text,
  	\`version_description_fr\` text,
  	\`version_description_en\` text,
  	\`version_description_es\` text,
  	\`version_contact_phone\` text,
  	\`version_contact_phone_note\` text,
  	\`version_contact_email\` text,
  	\`version_contact_website\` text,
  	\`version_contact_contact_role\` text,
  	\`version_cost\` text,
  	\`version_serves_all_quebec\` integer,
  	\`version_slug\` text,
  	\`version_merged_into_id\` integer,
  	\`version_do_not_list\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_merged_into_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__organizations_v\`("id", "parent_id", "version_name", "version_kind", "version_source_language", "version_description_fr", "version_description_en", "version_description_es", "version_contact_phone", "version_contact_phone_note", "version_contact_email", "version_contact_website", "version_contact_contact_role", "version_cost", "version_serves_all_quebec", "version_slug", "version_merged_into_id", "version_do_not_list", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_name", "version_kind", "version_source_language", "version_description_fr", "version_description_en", "version_description_es", "version_contact_phone", "version_contact_phone_note", "version_contact_email", "version_contact_website", "version_contact_contact_role", "version_cost", "version_serves_all_quebec", "version_slug", "version_merged_into_id", "version_do_not_list", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_organizations_v\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__organizations_v\` RENAME TO \`_organizations_v\`;`)
  await db.run(sql`CREATE INDEX \`_organizations_v_parent_idx\` ON \`_organizations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_slug_idx\` ON \`_organizations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_merged_into_idx\` ON \`_organizations_v\` (\`version_merged_into_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_do_not_list_idx\` ON \`_organizations_v\` (\`version_do_not_list\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_updated_at_idx\` ON \`_organizations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_created_at_idx\` ON \`_organizations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version__status_idx\` ON \`_organizations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_created_at_idx\` ON \`_organizations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_updated_at_idx\` ON \`_organizations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_snapshot_idx\` ON \`_organizations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_published_locale_idx\` ON \`_organizations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_latest_idx\` ON \`_organizations_v\` (\`latest\`);`)
}
