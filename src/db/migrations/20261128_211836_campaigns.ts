import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`campaigns_audience_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_audience_kinds_order_idx\` ON \`campaigns_audience_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_audience_kinds_parent_idx\` ON \`campaigns_audience_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_audience_actor_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_audience_actor_kinds_order_idx\` ON \`campaigns_audience_actor_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_audience_actor_kinds_parent_idx\` ON \`campaigns_audience_actor_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`regions_id\` integer,
  	\`organizations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_rels_order_idx\` ON \`campaigns_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_parent_idx\` ON \`campaigns_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_path_idx\` ON \`campaigns_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_regions_id_idx\` ON \`campaigns_rels\` (\`regions_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_organizations_id_idx\` ON \`campaigns_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE TABLE \`campaign_invitations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`campaign_id\` integer,
  	\`key\` text NOT NULL,
  	\`hold\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`organization_id\` integer,
  	\`actor_id\` integer,
  	\`region\` text,
  	\`recipient\` text,
  	\`locale\` text NOT NULL,
  	\`sent\` numeric DEFAULT 0 NOT NULL,
  	\`first_sent_on\` text,
  	\`last_sent_on\` text,
  	\`answered_at\` text,
  	\`bounced_at\` text,
  	\`bounce_status\` text,
  	\`calls\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`regional_actors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`campaign_invitations_campaign_idx\` ON \`campaign_invitations\` (\`campaign_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`campaign_invitations_key_idx\` ON \`campaign_invitations\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`campaign_invitations_hold_idx\` ON \`campaign_invitations\` (\`hold\`);`)
  await db.run(sql`CREATE INDEX \`campaign_invitations_organization_idx\` ON \`campaign_invitations\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`campaign_invitations_actor_idx\` ON \`campaign_invitations\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`campaign_invitations_updated_at_idx\` ON \`campaign_invitations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`campaign_invitations_created_at_idx\` ON \`campaign_invitations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`regional_actors\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`email\` text,
  	\`phone\` text,
  	\`locale\` text DEFAULT 'fr' NOT NULL,
  	\`is_quiet\` integer DEFAULT false,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`regional_actors_updated_at_idx\` ON \`regional_actors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`regional_actors_created_at_idx\` ON \`regional_actors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`regional_actors_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`regions_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`regional_actors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`regional_actors_rels_order_idx\` ON \`regional_actors_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`regional_actors_rels_parent_idx\` ON \`regional_actors_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`regional_actors_rels_path_idx\` ON \`regional_actors_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`regional_actors_rels_regions_id_idx\` ON \`regional_actors_rels\` (\`regions_id\`);`)
  // Invitations were rows of their campaign: each is a document of its own.
  await db.run(sql`INSERT OR IGNORE INTO \`campaign_invitations\` (\`campaign_id\`, \`key\`, \`hold\`, \`name\`, \`organization_id\`, \`region\`, \`locale\`, \`sent\`, \`first_sent_on\`, \`last_sent_on\`, \`answered_at\`, \`calls\`)
  SELECT old.\`_parent_id\`, old.\`_parent_id\` || '-o' || old.\`organization_id\`, old.\`_parent_id\` || '-o' || old.\`organization_id\`, coalesce(sheet.\`name\`, ''), old.\`organization_id\`, '', 'fr', (old.\`sent_at\` IS NOT NULL) + coalesce(old.\`reminders\`, 0), substr(old.\`sent_at\`, 1, 10), substr(coalesce(old.\`reminded_at\`, old.\`sent_at\`), 1, 10), old.\`answered_at\`, '[]'
  FROM \`campaigns_invitations\` old JOIN \`organizations\` sheet ON sheet.\`id\` = old.\`organization_id\`;`)
  await db.run(sql`DROP TABLE \`campaigns_invitations\`;`)
  await db.run(sql`ALTER TABLE \`organization_proposals\` ADD \`decision_fields\` text;`)
  await db.run(sql`ALTER TABLE \`sheet_links\` ADD \`campaign_id\` integer REFERENCES campaigns(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`sheet_links\` ADD \`opened_at\` text;`)
  await db.run(sql`ALTER TABLE \`sheet_links\` ADD \`refused_at\` text;`)
  await db.run(sql`CREATE INDEX \`sheet_links_campaign_idx\` ON \`sheet_links\` (\`campaign_id\`);`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`first_reminder\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`second_reminder\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`audience_scope\` text DEFAULT 'criteria' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`audience_not_confirmed_since\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`audience_completeness_under\` numeric;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`subject_fr\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`subject_en\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`subject_es\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`reminder_fr\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`reminder_en\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`reminder_es\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`actor_message_fr\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`actor_message_en\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`actor_message_es\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`started_at\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`ended_at\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`recipients\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`campaign_invitations_id\` integer REFERENCES campaign_invitations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`regional_actors_id\` integer REFERENCES regional_actors(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaign_invitations_id_idx\` ON \`payload_locked_documents_rels\` (\`campaign_invitations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_regional_actors_id_idx\` ON \`payload_locked_documents_rels\` (\`regional_actors_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`campaigns_invitations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organization_id\` integer NOT NULL,
  	\`token_hash\` text,
  	\`sent_at\` text,
  	\`reminded_at\` text,
  	\`reminders\` numeric DEFAULT 0,
  	\`answered_at\` text,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_invitations_order_idx\` ON \`campaigns_invitations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_invitations_parent_id_idx\` ON \`campaigns_invitations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_invitations_organization_idx\` ON \`campaigns_invitations\` (\`organization_id\`);`)
  await db.run(sql`DROP TABLE \`campaigns_audience_kinds\`;`)
  await db.run(sql`DROP TABLE \`campaigns_audience_actor_kinds\`;`)
  await db.run(sql`DROP TABLE \`campaigns_rels\`;`)
  await db.run(sql`DROP TABLE \`campaign_invitations\`;`)
  await db.run(sql`DROP TABLE \`regional_actors\`;`)
  await db.run(sql`DROP TABLE \`regional_actors_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_sheet_links\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`organization_id\` integer,
  	\`organization_name\` text NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`origin\` text NOT NULL,
  	\`recipient\` text,
  	\`locale\` text NOT NULL,
  	\`made_by_id\` integer,
  	\`expires_at\` text NOT NULL,
  	\`used_at\` text,
  	\`revoked_at\` text,
  	\`draft\` text,
  	\`draft_saved_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`made_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sheet_links\`("id", "organization_id", "organization_name", "token_hash", "origin", "recipient", "locale", "made_by_id", "expires_at", "used_at", "revoked_at", "draft", "draft_saved_at", "updated_at", "created_at") SELECT "id", "organization_id", "organization_name", "token_hash", "origin", "recipient", "locale", "made_by_id", "expires_at", "used_at", "revoked_at", "draft", "draft_saved_at", "updated_at", "created_at" FROM \`sheet_links\`;`)
  await db.run(sql`DROP TABLE \`sheet_links\`;`)
  await db.run(sql`ALTER TABLE \`__new_sheet_links\` RENAME TO \`sheet_links\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`sheet_links_organization_idx\` ON \`sheet_links\` (\`organization_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sheet_links_token_hash_idx\` ON \`sheet_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`sheet_links_recipient_idx\` ON \`sheet_links\` (\`recipient\`);`)
  await db.run(sql`CREATE INDEX \`sheet_links_made_by_idx\` ON \`sheet_links\` (\`made_by_id\`);`)
  await db.run(sql`CREATE INDEX \`sheet_links_updated_at_idx\` ON \`sheet_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sheet_links_created_at_idx\` ON \`sheet_links\` (\`created_at\`);`)
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
  	\`duplicate_decisions_id\` integer,
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
  	FOREIGN KEY (\`duplicate_decisions_id\`) REFERENCES \`duplicate_decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "guide_chapters_id", "unit_comments_id", "unit_events_id", "glossary_id", "term_proposals_id", "sources_id", "organizations_id", "organization_proposals_id", "duplicate_decisions_id", "verification_events_id", "sheet_links_id", "public_bodies_id", "regions_id", "service_categories_id", "populations_id", "languages_id", "campaigns_id", "lmia_corrections_id", "map_access_requests_id", "updates_id", "pages_id", "editions_id", "feedback_id", "media_id", "users_id", "audit_events_id", "outbox_messages_id") SELECT "id", "order", "parent_id", "path", "guide_chapters_id", "unit_comments_id", "unit_events_id", "glossary_id", "term_proposals_id", "sources_id", "organizations_id", "organization_proposals_id", "duplicate_decisions_id", "verification_events_id", "sheet_links_id", "public_bodies_id", "regions_id", "service_categories_id", "populations_id", "languages_id", "campaigns_id", "lmia_corrections_id", "map_access_requests_id", "updates_id", "pages_id", "editions_id", "feedback_id", "media_id", "users_id", "audit_events_id", "outbox_messages_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_duplicate_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`duplicate_decisions_id\`);`)
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
  await db.run(sql`ALTER TABLE \`organization_proposals\` DROP COLUMN \`decision_fields\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`first_reminder\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`second_reminder\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`audience_scope\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`audience_not_confirmed_since\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`audience_completeness_under\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`subject_fr\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`subject_en\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`subject_es\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`reminder_fr\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`reminder_en\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`reminder_es\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`actor_message_fr\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`actor_message_en\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`actor_message_es\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`started_at\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`ended_at\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`recipients\`;`)
}
