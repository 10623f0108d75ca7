import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`outside_readings\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`body\` text NOT NULL,
  	\`email\` text,
  	\`language\` text NOT NULL,
  	\`title\` text,
  	\`word\` text,
  	\`answer\` text,
  	\`remark\` text,
  	\`answered_at\` text,
  	\`opened_at\` text,
  	\`expires_at\` text NOT NULL,
  	\`revoked_at\` text,
  	\`version_at\` text NOT NULL,
  	\`invited_by_id\` integer,
  	\`is_news\` integer DEFAULT false,
  	\`resource_type\` text NOT NULL,
  	\`resource_key\` text NOT NULL,
  	\`version\` text NOT NULL,
  	\`print\` text NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`invited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`outside_readings_expires_at_idx\` ON \`outside_readings\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`outside_readings_invited_by_idx\` ON \`outside_readings\` (\`invited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`outside_readings_resource_key_idx\` ON \`outside_readings\` (\`resource_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`outside_readings_token_hash_idx\` ON \`outside_readings\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`outside_readings_updated_at_idx\` ON \`outside_readings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outside_readings_created_at_idx\` ON \`outside_readings\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`text_comments\` ADD \`guest\` text;`)
  await db.run(sql`ALTER TABLE \`text_comments\` ADD \`reading\` text;`)
  await db.run(sql`CREATE INDEX \`text_comments_reading_idx\` ON \`text_comments\` (\`reading\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`outside_readings_id\` integer REFERENCES outside_readings(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_outside_readings_id_idx\` ON \`payload_locked_documents_rels\` (\`outside_readings_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`outside_readings\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`guide_chapters_id\` integer,
  	\`text_comments_id\` integer,
  	\`unit_comments_id\` integer,
  	\`unit_events_id\` integer,
  	\`glossary_id\` integer,
  	\`term_proposals_id\` integer,
  	\`sources_id\` integer,
  	\`organizations_id\` integer,
  	\`organization_proposals_id\` integer,
  	\`organization_imports_id\` integer,
  	\`duplicate_decisions_id\` integer,
  	\`verification_events_id\` integer,
  	\`sheet_links_id\` integer,
  	\`sheet_drafts_id\` integer,
  	\`public_bodies_id\` integer,
  	\`regions_id\` integer,
  	\`service_categories_id\` integer,
  	\`populations_id\` integer,
  	\`languages_id\` integer,
  	\`campaigns_id\` integer,
  	\`campaign_invitations_id\` integer,
  	\`regional_actors_id\` integer,
  	\`quiet_marks_id\` integer,
  	\`lmia_corrections_id\` integer,
  	\`map_access_requests_id\` integer,
  	\`updates_id\` integer,
  	\`pages_id\` integer,
  	\`editions_id\` integer,
  	\`feedback_id\` integer,
  	\`followers_id\` integer,
  	\`media_id\` integer,
  	\`daily_counts_id\` integer,
  	\`unanswered_words_id\` integer,
  	\`users_id\` integer,
  	\`audit_events_id\` integer,
  	\`outbox_messages_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guide_chapters_id\`) REFERENCES \`guide_chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`text_comments_id\`) REFERENCES \`text_comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`unit_comments_id\`) REFERENCES \`unit_comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`unit_events_id\`) REFERENCES \`unit_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`term_proposals_id\`) REFERENCES \`term_proposals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organization_proposals_id\`) REFERENCES \`organization_proposals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organization_imports_id\`) REFERENCES \`organization_imports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`duplicate_decisions_id\`) REFERENCES \`duplicate_decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`verification_events_id\`) REFERENCES \`verification_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sheet_links_id\`) REFERENCES \`sheet_links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sheet_drafts_id\`) REFERENCES \`sheet_drafts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`public_bodies_id\`) REFERENCES \`public_bodies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_categories_id\`) REFERENCES \`service_categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`populations_id\`) REFERENCES \`populations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`languages_id\`) REFERENCES \`languages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaign_invitations_id\`) REFERENCES \`campaign_invitations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regional_actors_id\`) REFERENCES \`regional_actors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`quiet_marks_id\`) REFERENCES \`quiet_marks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lmia_corrections_id\`) REFERENCES \`lmia_corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`map_access_requests_id\`) REFERENCES \`map_access_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`updates_id\`) REFERENCES \`updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`editions_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feedback_id\`) REFERENCES \`feedback\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`followers_id\`) REFERENCES \`followers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`daily_counts_id\`) REFERENCES \`daily_counts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`unanswered_words_id\`) REFERENCES \`unanswered_words\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_events_id\`) REFERENCES \`audit_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outbox_messages_id\`) REFERENCES \`outbox_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "guide_chapters_id", "text_comments_id", "unit_comments_id", "unit_events_id", "glossary_id", "term_proposals_id", "sources_id", "organizations_id", "organization_proposals_id", "organization_imports_id", "duplicate_decisions_id", "verification_events_id", "sheet_links_id", "sheet_drafts_id", "public_bodies_id", "regions_id", "service_categories_id", "populations_id", "languages_id", "campaigns_id", "campaign_invitations_id", "regional_actors_id", "quiet_marks_id", "lmia_corrections_id", "map_access_requests_id", "updates_id", "pages_id", "editions_id", "feedback_id", "followers_id", "media_id", "daily_counts_id", "unanswered_words_id", "users_id", "audit_events_id", "outbox_messages_id") SELECT "id", "order", "parent_id", "path", "guide_chapters_id", "text_comments_id", "unit_comments_id", "unit_events_id", "glossary_id", "term_proposals_id", "sources_id", "organizations_id", "organization_proposals_id", "organization_imports_id", "duplicate_decisions_id", "verification_events_id", "sheet_links_id", "sheet_drafts_id", "public_bodies_id", "regions_id", "service_categories_id", "populations_id", "languages_id", "campaigns_id", "campaign_invitations_id", "regional_actors_id", "quiet_marks_id", "lmia_corrections_id", "map_access_requests_id", "updates_id", "pages_id", "editions_id", "feedback_id", "followers_id", "media_id", "daily_counts_id", "unanswered_words_id", "users_id", "audit_events_id", "outbox_messages_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guide_chapters_id_idx\` ON \`payload_locked_documents_rels\` (\`guide_chapters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_text_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`text_comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_unit_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`unit_comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_unit_events_id_idx\` ON \`payload_locked_documents_rels\` (\`unit_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_glossary_id_idx\` ON \`payload_locked_documents_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_term_proposals_id_idx\` ON \`payload_locked_documents_rels\` (\`term_proposals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organizations_id_idx\` ON \`payload_locked_documents_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organization_proposals_id_idx\` ON \`payload_locked_documents_rels\` (\`organization_proposals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organization_imports_id_idx\` ON \`payload_locked_documents_rels\` (\`organization_imports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_duplicate_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`duplicate_decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_verification_events_id_idx\` ON \`payload_locked_documents_rels\` (\`verification_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sheet_links_id_idx\` ON \`payload_locked_documents_rels\` (\`sheet_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sheet_drafts_id_idx\` ON \`payload_locked_documents_rels\` (\`sheet_drafts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_public_bodies_id_idx\` ON \`payload_locked_documents_rels\` (\`public_bodies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_regions_id_idx\` ON \`payload_locked_documents_rels\` (\`regions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_service_categories_id_idx\` ON \`payload_locked_documents_rels\` (\`service_categories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_populations_id_idx\` ON \`payload_locked_documents_rels\` (\`populations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_languages_id_idx\` ON \`payload_locked_documents_rels\` (\`languages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaigns_id_idx\` ON \`payload_locked_documents_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaign_invitations_id_idx\` ON \`payload_locked_documents_rels\` (\`campaign_invitations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_regional_actors_id_idx\` ON \`payload_locked_documents_rels\` (\`regional_actors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quiet_marks_id_idx\` ON \`payload_locked_documents_rels\` (\`quiet_marks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_lmia_corrections_id_idx\` ON \`payload_locked_documents_rels\` (\`lmia_corrections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_map_access_requests_id_idx\` ON \`payload_locked_documents_rels\` (\`map_access_requests_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_updates_id_idx\` ON \`payload_locked_documents_rels\` (\`updates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feedback_id_idx\` ON \`payload_locked_documents_rels\` (\`feedback_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_followers_id_idx\` ON \`payload_locked_documents_rels\` (\`followers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_daily_counts_id_idx\` ON \`payload_locked_documents_rels\` (\`daily_counts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_unanswered_words_id_idx\` ON \`payload_locked_documents_rels\` (\`unanswered_words_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_events_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_outbox_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`outbox_messages_id\`);`)
  await db.run(sql`DROP INDEX \`text_comments_reading_idx\`;`)
  await db.run(sql`ALTER TABLE \`text_comments\` DROP COLUMN \`guest\`;`)
  await db.run(sql`ALTER TABLE \`text_comments\` DROP COLUMN \`reading\`;`)
}
