import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`duplicate_decisions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`pair\` text NOT NULL,
  	\`first_id\` integer,
  	\`second_id\` integer,
  	\`outcome\` text NOT NULL,
  	\`kept_id\` integer,
  	\`by_id\` integer,
  	\`at\` text,
  	\`undo\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`first_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`second_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`kept_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`duplicate_decisions_pair_idx\` ON \`duplicate_decisions\` (\`pair\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_decisions_first_idx\` ON \`duplicate_decisions\` (\`first_id\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_decisions_second_idx\` ON \`duplicate_decisions\` (\`second_id\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_decisions_kept_idx\` ON \`duplicate_decisions\` (\`kept_id\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_decisions_by_idx\` ON \`duplicate_decisions\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_decisions_updated_at_idx\` ON \`duplicate_decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_decisions_created_at_idx\` ON \`duplicate_decisions\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`merged_into_id\` integer REFERENCES organizations(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`organizations_merged_into_idx\` ON \`organizations\` (\`merged_into_id\`);`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` ADD \`version_merged_into_id\` integer REFERENCES organizations(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_merged_into_idx\` ON \`_organizations_v\` (\`version_merged_into_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`duplicate_decisions_id\` integer REFERENCES duplicate_decisions(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_duplicate_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`duplicate_decisions_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`duplicate_decisions\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_organizations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`kind\` text,
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
  	\`do_not_list\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_organizations\`("id", "name", "kind", "description_fr", "description_en", "description_es", "contact_phone", "contact_phone_note", "contact_email", "contact_website", "contact_contact_role", "cost", "serves_all_quebec", "slug", "do_not_list", "updated_at", "created_at", "_status") SELECT "id", "name", "kind", "description_fr", "description_en", "description_es", "contact_phone", "contact_phone_note", "contact_email", "contact_website", "contact_contact_role", "cost", "serves_all_quebec", "slug", "do_not_list", "updated_at", "created_at", "_status" FROM \`organizations\`;`)
  await db.run(sql`DROP TABLE \`organizations\`;`)
  await db.run(sql`ALTER TABLE \`__new_organizations\` RENAME TO \`organizations\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`organizations_slug_idx\` ON \`organizations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organizations_do_not_list_idx\` ON \`organizations\` (\`do_not_list\`);`)
  await db.run(sql`CREATE INDEX \`organizations_updated_at_idx\` ON \`organizations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations_created_at_idx\` ON \`organizations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations__status_idx\` ON \`organizations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__organizations_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_name\` text,
  	\`version_kind\` text,
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
  	\`version_do_not_list\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__organizations_v\`("id", "parent_id", "version_name", "version_kind", "version_description_fr", "version_description_en", "version_description_es", "version_contact_phone", "version_contact_phone_note", "version_contact_email", "version_contact_website", "version_contact_contact_role", "version_cost", "version_serves_all_quebec", "version_slug", "version_do_not_list", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_name", "version_kind", "version_description_fr", "version_description_en", "version_description_es", "version_contact_phone", "version_contact_phone_note", "version_contact_email", "version_contact_website", "version_contact_contact_role", "version_cost", "version_serves_all_quebec", "version_slug", "version_do_not_list", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_organizations_v\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__organizations_v\` RENAME TO \`_organizations_v\`;`)
  await db.run(sql`CREATE INDEX \`_organizations_v_parent_idx\` ON \`_organizations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_slug_idx\` ON \`_organizations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_do_not_list_idx\` ON \`_organizations_v\` (\`version_do_not_list\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_updated_at_idx\` ON \`_organizations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_created_at_idx\` ON \`_organizations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version__status_idx\` ON \`_organizations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_created_at_idx\` ON \`_organizations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_updated_at_idx\` ON \`_organizations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_snapshot_idx\` ON \`_organizations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_published_locale_idx\` ON \`_organizations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_latest_idx\` ON \`_organizations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`guide_chapters_id\` integer,
  	\`unit_comments_id\` integer,
  	\`unit_events_id\` integer,
  	\`glossary_id\` integer,
  	\`term_proposals_id\` integer,
  	\`sources_id\` integer,
  	\`organizations_id\` integer,
  	\`organization_proposals_id\` integer,
  	\`verification_events_id\` integer,
  	\`sheet_links_id\` integer,
  	\`public_bodies_id\` integer,
  	\`regions_id\` integer,
  	\`service_categories_id\` integer,
  	\`populations_id\` integer,
  	\`languages_id\` integer,
  	\`campaigns_id\` integer,
  	\`lmia_corrections_id\` integer,
  	\`map_access_requests_id\` integer,
  	\`updates_id\` integer,
  	\`pages_id\` integer,
  	\`editions_id\` integer,
  	\`feedback_id\` integer,
  	\`media_id\` integer,
  	\`users_id\` integer,
  	\`audit_events_id\` integer,
  	\`outbox_messages_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guide_chapters_id\`) REFERENCES \`guide_chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`unit_comments_id\`) REFERENCES \`unit_comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`unit_events_id\`) REFERENCES \`unit_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`term_proposals_id\`) REFERENCES \`term_proposals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organization_proposals_id\`) REFERENCES \`organization_proposals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`verification_events_id\`) REFERENCES \`verification_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sheet_links_id\`) REFERENCES \`sheet_links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`public_bodies_id\`) REFERENCES \`public_bodies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_categories_id\`) REFERENCES \`service_categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`populations_id\`) REFERENCES \`populations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`languages_id\`) REFERENCES \`languages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lmia_corrections_id\`) REFERENCES \`lmia_corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`map_access_requests_id\`) REFERENCES \`map_access_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`updates_id\`) REFERENCES \`updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feedback_id\`) REFERENCES \`feedback\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_events_id\`) REFERENCES \`audit_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outbox_messages_id\`) REFERENCES \`outbox_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "guide_chapters_id", "unit_comments_id", "unit_events_id", "glossary_id", "term_proposals_id", "sources_id", "organizations_id", "organization_proposals_id", "verification_events_id", "sheet_links_id", "public_bodies_id", "regions_id", "service_categories_id", "populations_id", "languages_id", "campaigns_id", "lmia_corrections_id", "map_access_requests_id", "updates_id", "pages_id", "editions_id", "feedback_id", "media_id", "users_id", "audit_events_id", "outbox_messages_id") SELECT "id", "order", "parent_id", "path", "guide_chapters_id", "unit_comments_id", "unit_events_id", "glossary_id", "term_proposals_id", "sources_id", "organizations_id", "organization_proposals_id", "verification_events_id", "sheet_links_id", "public_bodies_id", "regions_id", "service_categories_id", "populations_id", "languages_id", "campaigns_id", "lmia_corrections_id", "map_access_requests_id", "updates_id", "pages_id", "editions_id", "feedback_id", "media_id", "users_id", "audit_events_id", "outbox_messages_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guide_chapters_id_idx\` ON \`payload_locked_documents_rels\` (\`guide_chapters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_unit_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`unit_comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_unit_events_id_idx\` ON \`payload_locked_documents_rels\` (\`unit_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_glossary_id_idx\` ON \`payload_locked_documents_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_term_proposals_id_idx\` ON \`payload_locked_documents_rels\` (\`term_proposals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organizations_id_idx\` ON \`payload_locked_documents_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organization_proposals_id_idx\` ON \`payload_locked_documents_rels\` (\`organization_proposals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_verification_events_id_idx\` ON \`payload_locked_documents_rels\` (\`verification_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sheet_links_id_idx\` ON \`payload_locked_documents_rels\` (\`sheet_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_public_bodies_id_idx\` ON \`payload_locked_documents_rels\` (\`public_bodies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_regions_id_idx\` ON \`payload_locked_documents_rels\` (\`regions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_service_categories_id_idx\` ON \`payload_locked_documents_rels\` (\`service_categories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_populations_id_idx\` ON \`payload_locked_documents_rels\` (\`populations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_languages_id_idx\` ON \`payload_locked_documents_rels\` (\`languages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaigns_id_idx\` ON \`payload_locked_documents_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_lmia_corrections_id_idx\` ON \`payload_locked_documents_rels\` (\`lmia_corrections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_map_access_requests_id_idx\` ON \`payload_locked_documents_rels\` (\`map_access_requests_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_updates_id_idx\` ON \`payload_locked_documents_rels\` (\`updates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feedback_id_idx\` ON \`payload_locked_documents_rels\` (\`feedback_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_events_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_outbox_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`outbox_messages_id\`);`)
}
