import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`guide_chapters_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source_id\` integer,
  	\`last_checked\` text,
  	\`note\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guide_chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guide_chapters_sources_order_idx\` ON \`guide_chapters_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guide_chapters_sources_parent_id_idx\` ON \`guide_chapters_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guide_chapters_sources_source_idx\` ON \`guide_chapters_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`guide_chapters_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`note\` text,
  	\`kind\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guide_chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guide_chapters_history_order_idx\` ON \`guide_chapters_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guide_chapters_history_parent_id_idx\` ON \`guide_chapters_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guide_chapters\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`content\` text,
  	\`review_by\` text,
  	\`part\` text,
  	\`order\` numeric DEFAULT 1,
  	\`slug\` text,
  	\`is_example\` integer DEFAULT false,
  	\`workflow_state\` text DEFAULT 'draft',
  	\`change_kind\` text DEFAULT 'major',
  	\`change_note\` text,
  	\`author_id\` integer,
  	\`last_edited_by_id\` integer,
  	\`submitted_by_id\` integer,
  	\`approved_by_id\` integer,
  	\`reviewer_note\` text,
  	\`published_at\` text,
  	\`edition\` numeric DEFAULT 0,
  	\`published_alone_reason\` text,
  	\`published_alone_date\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_date\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`guide_chapters_part_idx\` ON \`guide_chapters\` (\`part\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`guide_chapters_slug_idx\` ON \`guide_chapters\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`guide_chapters_workflow_state_idx\` ON \`guide_chapters\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`guide_chapters_author_idx\` ON \`guide_chapters\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`guide_chapters_last_edited_by_idx\` ON \`guide_chapters\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`guide_chapters_submitted_by_idx\` ON \`guide_chapters\` (\`submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`guide_chapters_approved_by_idx\` ON \`guide_chapters\` (\`approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`guide_chapters_updated_at_idx\` ON \`guide_chapters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`guide_chapters_created_at_idx\` ON \`guide_chapters\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`guide_chapters__status_idx\` ON \`guide_chapters\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`guide_chapters_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`service_categories_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guide_chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_categories_id\`) REFERENCES \`service_categories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guide_chapters_rels_order_idx\` ON \`guide_chapters_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guide_chapters_rels_parent_idx\` ON \`guide_chapters_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guide_chapters_rels_path_idx\` ON \`guide_chapters_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`guide_chapters_rels_service_categories_id_idx\` ON \`guide_chapters_rels\` (\`service_categories_id\`);`)
  await db.run(sql`CREATE TABLE \`_guide_chapters_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`source_id\` integer,
  	\`last_checked\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guide_chapters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_version_sources_order_idx\` ON \`_guide_chapters_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_version_sources_parent_id_idx\` ON \`_guide_chapters_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_version_sources_source_idx\` ON \`_guide_chapters_v_version_sources\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_guide_chapters_v_version_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`note\` text,
  	\`kind\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guide_chapters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_version_history_order_idx\` ON \`_guide_chapters_v_version_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_version_history_parent_id_idx\` ON \`_guide_chapters_v_version_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guide_chapters_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_content\` text,
  	\`version_review_by\` text,
  	\`version_part\` text,
  	\`version_order\` numeric DEFAULT 1,
  	\`version_slug\` text,
  	\`version_is_example\` integer DEFAULT false,
  	\`version_workflow_state\` text DEFAULT 'draft',
  	\`version_change_kind\` text DEFAULT 'major',
  	\`version_change_note\` text,
  	\`version_author_id\` integer,
  	\`version_last_edited_by_id\` integer,
  	\`version_submitted_by_id\` integer,
  	\`version_approved_by_id\` integer,
  	\`version_reviewer_note\` text,
  	\`version_published_at\` text,
  	\`version_edition\` numeric DEFAULT 0,
  	\`version_published_alone_reason\` text,
  	\`version_published_alone_date\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_date\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guide_chapters\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_parent_idx\` ON \`_guide_chapters_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_version_version_part_idx\` ON \`_guide_chapters_v\` (\`version_part\`);`)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_version_version_slug_idx\` ON \`_guide_chapters_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_version_version_workflow_state_idx\` ON \`_guide_chapters_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_version_version_author_idx\` ON \`_guide_chapters_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_version_version_last_edited_by_idx\` ON \`_guide_chapters_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_version_version_submitted_by_idx\` ON \`_guide_chapters_v\` (\`version_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_version_version_approved_by_idx\` ON \`_guide_chapters_v\` (\`version_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_version_version_updated_at_idx\` ON \`_guide_chapters_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_version_version_created_at_idx\` ON \`_guide_chapters_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_version_version__status_idx\` ON \`_guide_chapters_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_created_at_idx\` ON \`_guide_chapters_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_updated_at_idx\` ON \`_guide_chapters_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_snapshot_idx\` ON \`_guide_chapters_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_published_locale_idx\` ON \`_guide_chapters_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_latest_idx\` ON \`_guide_chapters_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_guide_chapters_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`service_categories_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guide_chapters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_categories_id\`) REFERENCES \`service_categories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_rels_order_idx\` ON \`_guide_chapters_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_rels_parent_idx\` ON \`_guide_chapters_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_rels_path_idx\` ON \`_guide_chapters_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_rels_service_categories_id_idx\` ON \`_guide_chapters_v_rels\` (\`service_categories_id\`);`)
  await db.run(sql`CREATE TABLE \`translations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`resource_type\` text,
  	\`resource_key\` text,
  	\`language\` text,
  	\`units\` text DEFAULT '{}',
  	\`source_units\` text DEFAULT '[]',
  	\`workflow_state\` text DEFAULT 'notStarted',
  	\`counts\` text,
  	\`assignee_id\` integer,
  	\`due_date\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`translations_resource_type_idx\` ON \`translations\` (\`resource_type\`);`)
  await db.run(sql`CREATE INDEX \`translations_resource_key_idx\` ON \`translations\` (\`resource_key\`);`)
  await db.run(sql`CREATE INDEX \`translations_language_idx\` ON \`translations\` (\`language\`);`)
  await db.run(sql`CREATE INDEX \`translations_workflow_state_idx\` ON \`translations\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`translations_assignee_idx\` ON \`translations\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`translations_updated_at_idx\` ON \`translations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translations_created_at_idx\` ON \`translations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`translations__status_idx\` ON \`translations\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`resourceType_resourceKey_language_idx\` ON \`translations\` (\`resource_type\`,\`resource_key\`,\`language\`);`)
  await db.run(sql`CREATE TABLE \`_translations_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_resource_type\` text,
  	\`version_resource_key\` text,
  	\`version_language\` text,
  	\`version_units\` text DEFAULT '{}',
  	\`version_source_units\` text DEFAULT '[]',
  	\`version_workflow_state\` text DEFAULT 'notStarted',
  	\`version_counts\` text,
  	\`version_assignee_id\` integer,
  	\`version_due_date\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`translations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_translations_v_parent_idx\` ON \`_translations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_resource_type_idx\` ON \`_translations_v\` (\`version_resource_type\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_resource_key_idx\` ON \`_translations_v\` (\`version_resource_key\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_language_idx\` ON \`_translations_v\` (\`version_language\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_workflow_state_idx\` ON \`_translations_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_assignee_idx\` ON \`_translations_v\` (\`version_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_updated_at_idx\` ON \`_translations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_created_at_idx\` ON \`_translations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version__status_idx\` ON \`_translations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_created_at_idx\` ON \`_translations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_updated_at_idx\` ON \`_translations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_snapshot_idx\` ON \`_translations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_published_locale_idx\` ON \`_translations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_latest_idx\` ON \`_translations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_resourceType_version_resourceKey_version_languag_idx\` ON \`_translations_v\` (\`version_resource_type\`,\`version_resource_key\`,\`version_language\`);`)
  await db.run(sql`CREATE TABLE \`glossary_variants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_variants_order_idx\` ON \`glossary_variants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_variants_parent_id_idx\` ON \`glossary_variants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary_forbidden\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`glossary_forbidden_order_idx\` ON \`glossary_forbidden\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`glossary_forbidden_parent_id_idx\` ON \`glossary_forbidden\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`glossary\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`term\` text NOT NULL,
  	\`definition\` text NOT NULL,
  	\`en_term\` text,
  	\`en_definition\` text,
  	\`es_term\` text,
  	\`es_definition\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`glossary_term_idx\` ON \`glossary\` (\`term\`);`)
  await db.run(sql`CREATE INDEX \`glossary_updated_at_idx\` ON \`glossary\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary_created_at_idx\` ON \`glossary\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sources\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`publisher\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`language\` text DEFAULT 'fr' NOT NULL,
  	\`last_checked\` text,
  	\`phone\` text,
  	\`phone_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_updated_at_idx\` ON \`sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_created_at_idx\` ON \`sources\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`organizations_other_names\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_other_names_order_idx\` ON \`organizations_other_names\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_other_names_parent_id_idx\` ON \`organizations_other_names\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations_services\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`service_id\` integer,
  	\`availability\` text DEFAULT 'offered',
  	\`remote\` integer,
  	\`conditions_fr\` text,
  	\`conditions_en\` text,
  	\`conditions_es\` text,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`service_categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_services_order_idx\` ON \`organizations_services\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_services_parent_id_idx\` ON \`organizations_services\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_services_service_idx\` ON \`organizations_services\` (\`service_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations_sites\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`region_id\` integer,
  	\`address\` text,
  	\`municipality\` text,
  	\`postal_code\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`geo_precision\` text DEFAULT 'municipality',
  	\`wheelchair\` text DEFAULT 'unknown',
  	\`wheelchair_note\` text,
  	\`hours\` text,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_sites_order_idx\` ON \`organizations_sites\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_sites_parent_id_idx\` ON \`organizations_sites\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_sites_region_idx\` ON \`organizations_sites\` (\`region_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations_notices\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text_fr\` text,
  	\`text_en\` text,
  	\`text_es\` text,
  	\`from\` text,
  	\`until\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_notices_order_idx\` ON \`organizations_notices\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_notices_parent_id_idx\` ON \`organizations_notices\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations_verifications\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`section\` text,
  	\`actor\` text,
  	\`channel\` text,
  	\`date\` text,
  	\`by\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_verifications_order_idx\` ON \`organizations_verifications\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_verifications_parent_id_idx\` ON \`organizations_verifications\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations_sources_of_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`section\` text,
  	\`date\` text,
  	\`url\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_sources_of_facts_order_idx\` ON \`organizations_sources_of_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_sources_of_facts_parent_id_idx\` ON \`organizations_sources_of_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations\` (
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
  	\`serves_all_quebec\` integer,
  	\`slug\` text,
  	\`do_not_list\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organizations_slug_idx\` ON \`organizations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organizations_do_not_list_idx\` ON \`organizations\` (\`do_not_list\`);`)
  await db.run(sql`CREATE INDEX \`organizations_updated_at_idx\` ON \`organizations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations_created_at_idx\` ON \`organizations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations__status_idx\` ON \`organizations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`organizations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`languages_id\` integer,
  	\`populations_id\` integer,
  	\`regions_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`languages_id\`) REFERENCES \`languages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`populations_id\`) REFERENCES \`populations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_rels_order_idx\` ON \`organizations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_rels_parent_idx\` ON \`organizations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_rels_path_idx\` ON \`organizations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`organizations_rels_languages_id_idx\` ON \`organizations_rels\` (\`languages_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_rels_populations_id_idx\` ON \`organizations_rels\` (\`populations_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_rels_regions_id_idx\` ON \`organizations_rels\` (\`regions_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_version_other_names\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_other_names_order_idx\` ON \`_organizations_v_version_other_names\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_other_names_parent_id_idx\` ON \`_organizations_v_version_other_names\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_version_services\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`service_id\` integer,
  	\`availability\` text DEFAULT 'offered',
  	\`remote\` integer,
  	\`conditions_fr\` text,
  	\`conditions_en\` text,
  	\`conditions_es\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`service_categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_services_order_idx\` ON \`_organizations_v_version_services\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_services_parent_id_idx\` ON \`_organizations_v_version_services\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_services_service_idx\` ON \`_organizations_v_version_services\` (\`service_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_version_sites\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`region_id\` integer,
  	\`address\` text,
  	\`municipality\` text,
  	\`postal_code\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`geo_precision\` text DEFAULT 'municipality',
  	\`wheelchair\` text DEFAULT 'unknown',
  	\`wheelchair_note\` text,
  	\`hours\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_sites_order_idx\` ON \`_organizations_v_version_sites\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_sites_parent_id_idx\` ON \`_organizations_v_version_sites\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_sites_region_idx\` ON \`_organizations_v_version_sites\` (\`region_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_version_notices\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text_fr\` text,
  	\`text_en\` text,
  	\`text_es\` text,
  	\`from\` text,
  	\`until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_notices_order_idx\` ON \`_organizations_v_version_notices\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_notices_parent_id_idx\` ON \`_organizations_v_version_notices\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_version_verifications\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`section\` text,
  	\`actor\` text,
  	\`channel\` text,
  	\`date\` text,
  	\`by\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_verifications_order_idx\` ON \`_organizations_v_version_verifications\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_verifications_parent_id_idx\` ON \`_organizations_v_version_verifications\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_version_sources_of_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`section\` text,
  	\`date\` text,
  	\`url\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_sources_of_facts_order_idx\` ON \`_organizations_v_version_sources_of_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_sources_of_facts_parent_id_idx\` ON \`_organizations_v_version_sources_of_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v\` (
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
  await db.run(sql`CREATE TABLE \`_organizations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`languages_id\` integer,
  	\`populations_id\` integer,
  	\`regions_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`languages_id\`) REFERENCES \`languages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`populations_id\`) REFERENCES \`populations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_rels_order_idx\` ON \`_organizations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_rels_parent_idx\` ON \`_organizations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_rels_path_idx\` ON \`_organizations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_rels_languages_id_idx\` ON \`_organizations_v_rels\` (\`languages_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_rels_populations_id_idx\` ON \`_organizations_v_rels\` (\`populations_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_rels_regions_id_idx\` ON \`_organizations_v_rels\` (\`regions_id\`);`)
  await db.run(sql`CREATE TABLE \`organization_proposals\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text DEFAULT 'update' NOT NULL,
  	\`organization_id\` integer,
  	\`campaign_id\` integer,
  	\`channel\` text DEFAULT 'form' NOT NULL,
  	\`changes\` text,
  	\`message\` text,
  	\`contact_email\` text,
  	\`state\` text DEFAULT 'received' NOT NULL,
  	\`decision_by_id\` integer,
  	\`decision_at\` text,
  	\`decision_reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decision_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organization_proposals_organization_idx\` ON \`organization_proposals\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`organization_proposals_campaign_idx\` ON \`organization_proposals\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`organization_proposals_state_idx\` ON \`organization_proposals\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`organization_proposals_decision_decision_by_idx\` ON \`organization_proposals\` (\`decision_by_id\`);`)
  await db.run(sql`CREATE INDEX \`organization_proposals_updated_at_idx\` ON \`organization_proposals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organization_proposals_created_at_idx\` ON \`organization_proposals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`regions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`tile_column\` numeric NOT NULL,
  	\`tile_row\` numeric NOT NULL,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`regions_code_idx\` ON \`regions\` (\`code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`regions_slug_idx\` ON \`regions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`regions_updated_at_idx\` ON \`regions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`regions_created_at_idx\` ON \`regions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`regions_locales\` (
  	\`name\` text NOT NULL,
  	\`intro\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`regions_locales_locale_parent_id_unique\` ON \`regions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_categories\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`parent_id\` integer,
  	\`order\` numeric DEFAULT 100 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_categories\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`service_categories_key_idx\` ON \`service_categories\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`service_categories_parent_idx\` ON \`service_categories\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`service_categories_updated_at_idx\` ON \`service_categories\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`service_categories_created_at_idx\` ON \`service_categories\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`service_categories_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_categories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`service_categories_locales_locale_parent_id_unique\` ON \`service_categories_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`populations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`order\` numeric DEFAULT 100 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`populations_key_idx\` ON \`populations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`populations_updated_at_idx\` ON \`populations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`populations_created_at_idx\` ON \`populations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`populations_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`populations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`populations_locales_locale_parent_id_unique\` ON \`populations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`languages\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`order\` numeric DEFAULT 100 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`languages_code_idx\` ON \`languages\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`languages_updated_at_idx\` ON \`languages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`languages_created_at_idx\` ON \`languages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`languages_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`languages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`languages_locales_locale_parent_id_unique\` ON \`languages_locales\` (\`_locale\`,\`_parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`campaigns\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`state\` text DEFAULT 'preparing' NOT NULL,
  	\`message_fr\` text,
  	\`message_en\` text,
  	\`message_es\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_updated_at_idx\` ON \`campaigns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_created_at_idx\` ON \`campaigns\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`lmia_files\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`period_key\` text,
  	\`year\` numeric,
  	\`quarters\` text,
  	\`language\` text,
  	\`format\` text,
  	\`layout\` numeric,
  	\`encoding\` text,
  	\`title\` text,
  	\`sha256\` text,
  	\`size_bytes\` numeric,
  	\`rows_read\` numeric,
  	\`rows_loaded\` numeric,
  	\`rows_rejected\` numeric,
  	\`positions\` numeric,
  	\`quebec_rows\` numeric,
  	\`quebec_positions\` numeric,
  	\`lmias\` numeric,
  	\`placed_municipality\` numeric,
  	\`placed_postal_sector\` numeric,
  	\`placed_none\` numeric,
  	\`notice_counts\` text,
  	\`notices\` text,
  	\`source\` text,
  	\`resource_id\` text,
  	\`publisher_changed_at\` text,
  	\`imported_by_id\` integer,
  	\`replaces\` text,
  	\`touched_at\` text,
  	\`current_since\` text,
  	\`duration_ms\` numeric,
  	\`failure\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`imported_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`lmia_files_state_idx\` ON \`lmia_files\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`lmia_files_period_key_idx\` ON \`lmia_files\` (\`period_key\`);`)
  await db.run(sql`CREATE INDEX \`lmia_files_sha256_idx\` ON \`lmia_files\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`lmia_files_imported_by_idx\` ON \`lmia_files\` (\`imported_by_id\`);`)
  await db.run(sql`CREATE INDEX \`lmia_files_updated_at_idx\` ON \`lmia_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`lmia_files_created_at_idx\` ON \`lmia_files\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`lmia_approvals\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`file_id\` integer,
  	\`line\` numeric NOT NULL,
  	\`kind\` text NOT NULL,
  	\`period_key\` text,
  	\`year\` numeric NOT NULL,
  	\`stream\` text,
  	\`employer_id\` integer,
  	\`employer_name\` text,
  	\`occupation_code\` text,
  	\`occupation_title\` text,
  	\`noc_version\` text,
  	\`skill_level\` text,
  	\`teer\` numeric,
  	\`sector\` text,
  	\`positions\` numeric NOT NULL,
  	\`lmias\` numeric,
  	\`incorporate_status\` text,
  	\`city\` text,
  	\`city_key\` text,
  	\`postal_code\` text,
  	\`fsa\` text,
  	\`place_key\` text,
  	\`place_kind\` text,
  	\`place_name\` text,
  	\`region_code\` text,
  	\`mrc\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`precision\` text NOT NULL,
  	\`method\` text NOT NULL,
  	\`raw_province\` text,
  	\`raw_stream\` text,
  	\`raw_employer\` text,
  	\`raw_address\` text,
  	\`raw_occupation\` text,
  	\`raw_positions\` text,
  	\`raw_lmias\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`lmia_files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`employer_id\`) REFERENCES \`employers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`lmia_approvals_file_idx\` ON \`lmia_approvals\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`lmia_approvals_employer_idx\` ON \`lmia_approvals\` (\`employer_id\`);`)
  await db.run(sql`CREATE TABLE \`employers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`key\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`employers_name_idx\` ON \`employers\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`employers_key_idx\` ON \`employers\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`lmia_corrections\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`status\` text DEFAULT 'active' NOT NULL,
  	\`reason\` text NOT NULL,
  	\`employer_name\` text,
  	\`employer_key\` text,
  	\`city\` text,
  	\`city_key\` text,
  	\`fsa\` text,
  	\`place_key\` text,
  	\`occupation_code\` text,
  	\`occupation_title\` text,
  	\`file_sha256\` text,
  	\`line\` numeric,
  	\`to_employer_name\` text,
  	\`to_employer_key\` text,
  	\`to_place_name\` text,
  	\`to_place_key\` text,
  	\`to_region_code\` text,
  	\`to_mrc\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`to_occupation_code\` text,
  	\`effect_rows\` numeric,
  	\`effect_positions\` numeric,
  	\`author_id\` integer,
  	\`withdrawal_reason\` text,
  	\`withdrawn_by_id\` integer,
  	\`withdrawn_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`withdrawn_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`lmia_corrections_kind_idx\` ON \`lmia_corrections\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`lmia_corrections_status_idx\` ON \`lmia_corrections\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`lmia_corrections_author_idx\` ON \`lmia_corrections\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`lmia_corrections_withdrawn_by_idx\` ON \`lmia_corrections\` (\`withdrawn_by_id\`);`)
  await db.run(sql`CREATE INDEX \`lmia_corrections_updated_at_idx\` ON \`lmia_corrections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`lmia_corrections_created_at_idx\` ON \`lmia_corrections\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`map_access_requests\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`organization\` text NOT NULL,
  	\`position\` text,
  	\`purpose\` text NOT NULL,
  	\`locale\` text DEFAULT 'fr' NOT NULL,
  	\`state\` text DEFAULT 'received' NOT NULL,
  	\`access_until\` text,
  	\`reason\` text,
  	\`account_id\` integer,
  	\`decided_by_id\` integer,
  	\`decided_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`map_access_requests_email_idx\` ON \`map_access_requests\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`map_access_requests_state_idx\` ON \`map_access_requests\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`map_access_requests_account_idx\` ON \`map_access_requests\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`map_access_requests_decided_by_idx\` ON \`map_access_requests\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`map_access_requests_updated_at_idx\` ON \`map_access_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`map_access_requests_created_at_idx\` ON \`map_access_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`updates_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`note\` text,
  	\`kind\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`updates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`updates_history_order_idx\` ON \`updates_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`updates_history_parent_id_idx\` ON \`updates_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`updates\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`content\` text,
  	\`date\` text,
  	\`kind\` text DEFAULT 'guide',
  	\`slug\` text,
  	\`workflow_state\` text DEFAULT 'draft',
  	\`change_kind\` text DEFAULT 'major',
  	\`change_note\` text,
  	\`author_id\` integer,
  	\`last_edited_by_id\` integer,
  	\`submitted_by_id\` integer,
  	\`approved_by_id\` integer,
  	\`reviewer_note\` text,
  	\`published_at\` text,
  	\`edition\` numeric DEFAULT 0,
  	\`published_alone_reason\` text,
  	\`published_alone_date\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_date\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`updates_date_idx\` ON \`updates\` (\`date\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`updates_slug_idx\` ON \`updates\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`updates_workflow_state_idx\` ON \`updates\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`updates_author_idx\` ON \`updates\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`updates_last_edited_by_idx\` ON \`updates\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`updates_submitted_by_idx\` ON \`updates\` (\`submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`updates_approved_by_idx\` ON \`updates\` (\`approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`updates_updated_at_idx\` ON \`updates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`updates_created_at_idx\` ON \`updates\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`updates__status_idx\` ON \`updates\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`updates_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`guide_chapters_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guide_chapters_id\`) REFERENCES \`guide_chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`updates_rels_order_idx\` ON \`updates_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`updates_rels_parent_idx\` ON \`updates_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`updates_rels_path_idx\` ON \`updates_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`updates_rels_guide_chapters_id_idx\` ON \`updates_rels\` (\`guide_chapters_id\`);`)
  await db.run(sql`CREATE TABLE \`_updates_v_version_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`note\` text,
  	\`kind\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_updates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_updates_v_version_history_order_idx\` ON \`_updates_v_version_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_history_parent_id_idx\` ON \`_updates_v_version_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_updates_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_content\` text,
  	\`version_date\` text,
  	\`version_kind\` text DEFAULT 'guide',
  	\`version_slug\` text,
  	\`version_workflow_state\` text DEFAULT 'draft',
  	\`version_change_kind\` text DEFAULT 'major',
  	\`version_change_note\` text,
  	\`version_author_id\` integer,
  	\`version_last_edited_by_id\` integer,
  	\`version_submitted_by_id\` integer,
  	\`version_approved_by_id\` integer,
  	\`version_reviewer_note\` text,
  	\`version_published_at\` text,
  	\`version_edition\` numeric DEFAULT 0,
  	\`version_published_alone_reason\` text,
  	\`version_published_alone_date\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_date\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`updates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_updates_v_parent_idx\` ON \`_updates_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version_date_idx\` ON \`_updates_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version_slug_idx\` ON \`_updates_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version_workflow_state_idx\` ON \`_updates_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version_author_idx\` ON \`_updates_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version_last_edited_by_idx\` ON \`_updates_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version_submitted_by_idx\` ON \`_updates_v\` (\`version_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version_approved_by_idx\` ON \`_updates_v\` (\`version_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version_updated_at_idx\` ON \`_updates_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version_created_at_idx\` ON \`_updates_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version__status_idx\` ON \`_updates_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_created_at_idx\` ON \`_updates_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_updated_at_idx\` ON \`_updates_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_snapshot_idx\` ON \`_updates_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_published_locale_idx\` ON \`_updates_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_latest_idx\` ON \`_updates_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_updates_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`guide_chapters_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_updates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guide_chapters_id\`) REFERENCES \`guide_chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_updates_v_rels_order_idx\` ON \`_updates_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_rels_parent_idx\` ON \`_updates_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_rels_path_idx\` ON \`_updates_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_rels_guide_chapters_id_idx\` ON \`_updates_v_rels\` (\`guide_chapters_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`note\` text,
  	\`kind\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_history_order_idx\` ON \`pages_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_history_parent_id_idx\` ON \`pages_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`content\` text,
  	\`slug\` text,
  	\`workflow_state\` text DEFAULT 'draft',
  	\`change_kind\` text DEFAULT 'major',
  	\`change_note\` text,
  	\`author_id\` integer,
  	\`last_edited_by_id\` integer,
  	\`submitted_by_id\` integer,
  	\`approved_by_id\` integer,
  	\`reviewer_note\` text,
  	\`published_at\` text,
  	\`edition\` numeric DEFAULT 0,
  	\`published_alone_reason\` text,
  	\`published_alone_date\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_date\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_workflow_state_idx\` ON \`pages\` (\`workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`pages_author_idx\` ON \`pages\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_last_edited_by_idx\` ON \`pages\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_submitted_by_idx\` ON \`pages\` (\`submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_approved_by_idx\` ON \`pages\` (\`approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`note\` text,
  	\`kind\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_history_order_idx\` ON \`_pages_v_version_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_history_parent_id_idx\` ON \`_pages_v_version_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_content\` text,
  	\`version_slug\` text,
  	\`version_workflow_state\` text DEFAULT 'draft',
  	\`version_change_kind\` text DEFAULT 'major',
  	\`version_change_note\` text,
  	\`version_author_id\` integer,
  	\`version_last_edited_by_id\` integer,
  	\`version_submitted_by_id\` integer,
  	\`version_approved_by_id\` integer,
  	\`version_reviewer_note\` text,
  	\`version_published_at\` text,
  	\`version_edition\` numeric DEFAULT 0,
  	\`version_published_alone_reason\` text,
  	\`version_published_alone_date\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_date\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_workflow_state_idx\` ON \`_pages_v\` (\`version_workflow_state\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_author_idx\` ON \`_pages_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_last_edited_by_idx\` ON \`_pages_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_submitted_by_idx\` ON \`_pages_v\` (\`version_submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_approved_by_idx\` ON \`_pages_v\` (\`version_approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
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
  await db.run(sql`CREATE INDEX \`editions_file_idx\` ON \`editions\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_updated_at_idx\` ON \`editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_created_at_idx\` ON \`editions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`editions__status_idx\` ON \`editions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_editions_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_title\` text,
  	\`version_kind\` text,
  	\`version_language\` text DEFAULT 'fr',
  	\`version_date\` text,
  	\`version_file_id\` integer,
  	\`version_note\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_editions_v_parent_idx\` ON \`_editions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_version_file_idx\` ON \`_editions_v\` (\`version_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_version_updated_at_idx\` ON \`_editions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_version_created_at_idx\` ON \`_editions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_version_version__status_idx\` ON \`_editions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_created_at_idx\` ON \`_editions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_updated_at_idx\` ON \`_editions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_snapshot_idx\` ON \`_editions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_published_locale_idx\` ON \`_editions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_editions_v_latest_idx\` ON \`_editions_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`feedback\` (
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
  await db.run(sql`CREATE INDEX \`feedback_organization_idx\` ON \`feedback\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_state_idx\` ON \`feedback\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`feedback_updated_at_idx\` ON \`feedback\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_created_at_idx\` ON \`feedback\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_reading_url\` text,
  	\`sizes_reading_width\` numeric,
  	\`sizes_reading_height\` numeric,
  	\`sizes_reading_mime_type\` text,
  	\`sizes_reading_filesize\` numeric,
  	\`sizes_reading_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_reading_sizes_reading_filename_idx\` ON \`media\` (\`sizes_reading_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_languages_order_idx\` ON \`users_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_languages_parent_idx\` ON \`users_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`organization_id\` integer,
  	\`map_access_until\` text,
  	\`preferred_locale\` text DEFAULT 'fr',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_organization_idx\` ON \`users\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`audit_events\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`action\` text NOT NULL,
  	\`summary\` text NOT NULL,
  	\`actor_id\` integer,
  	\`actor_name\` text,
  	\`resource\` text,
  	\`resource_key\` text,
  	\`details\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_events_action_idx\` ON \`audit_events\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_actor_idx\` ON \`audit_events\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_resource_idx\` ON \`audit_events\` (\`resource\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_resource_key_idx\` ON \`audit_events\` (\`resource_key\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_updated_at_idx\` ON \`audit_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_created_at_idx\` ON \`audit_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`meta\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`guide_chapters_id\` integer,
  	\`translations_id\` integer,
  	\`glossary_id\` integer,
  	\`sources_id\` integer,
  	\`organizations_id\` integer,
  	\`organization_proposals_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guide_chapters_id\`) REFERENCES \`guide_chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`translations_id\`) REFERENCES \`translations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organization_proposals_id\`) REFERENCES \`organization_proposals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`audit_events_id\`) REFERENCES \`audit_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guide_chapters_id_idx\` ON \`payload_locked_documents_rels\` (\`guide_chapters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_translations_id_idx\` ON \`payload_locked_documents_rels\` (\`translations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_glossary_id_idx\` ON \`payload_locked_documents_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organizations_id_idx\` ON \`payload_locked_documents_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organization_proposals_id_idx\` ON \`payload_locked_documents_rels\` (\`organization_proposals_id\`);`)
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`guide_chapters_sources\`;`)
  await db.run(sql`DROP TABLE \`guide_chapters_history\`;`)
  await db.run(sql`DROP TABLE \`guide_chapters\`;`)
  await db.run(sql`DROP TABLE \`guide_chapters_rels\`;`)
  await db.run(sql`DROP TABLE \`_guide_chapters_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_guide_chapters_v_version_history\`;`)
  await db.run(sql`DROP TABLE \`_guide_chapters_v\`;`)
  await db.run(sql`DROP TABLE \`_guide_chapters_v_rels\`;`)
  await db.run(sql`DROP TABLE \`translations\`;`)
  await db.run(sql`DROP TABLE \`_translations_v\`;`)
  await db.run(sql`DROP TABLE \`glossary_variants\`;`)
  await db.run(sql`DROP TABLE \`glossary_forbidden\`;`)
  await db.run(sql`DROP TABLE \`glossary\`;`)
  await db.run(sql`DROP TABLE \`sources\`;`)
  await db.run(sql`DROP TABLE \`organizations_other_names\`;`)
  await db.run(sql`DROP TABLE \`organizations_services\`;`)
  await db.run(sql`DROP TABLE \`organizations_sites\`;`)
  await db.run(sql`DROP TABLE \`organizations_notices\`;`)
  await db.run(sql`DROP TABLE \`organizations_verifications\`;`)
  await db.run(sql`DROP TABLE \`organizations_sources_of_facts\`;`)
  await db.run(sql`DROP TABLE \`organizations\`;`)
  await db.run(sql`DROP TABLE \`organizations_rels\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_version_other_names\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_version_services\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_version_sites\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_version_notices\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_version_verifications\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_version_sources_of_facts\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`organization_proposals\`;`)
  await db.run(sql`DROP TABLE \`regions\`;`)
  await db.run(sql`DROP TABLE \`regions_locales\`;`)
  await db.run(sql`DROP TABLE \`service_categories\`;`)
  await db.run(sql`DROP TABLE \`service_categories_locales\`;`)
  await db.run(sql`DROP TABLE \`populations\`;`)
  await db.run(sql`DROP TABLE \`populations_locales\`;`)
  await db.run(sql`DROP TABLE \`languages\`;`)
  await db.run(sql`DROP TABLE \`languages_locales\`;`)
  await db.run(sql`DROP TABLE \`campaigns_invitations\`;`)
  await db.run(sql`DROP TABLE \`campaigns\`;`)
  await db.run(sql`DROP TABLE \`lmia_files\`;`)
  await db.run(sql`DROP TABLE \`lmia_approvals\`;`)
  await db.run(sql`DROP TABLE \`employers\`;`)
  await db.run(sql`DROP TABLE \`lmia_corrections\`;`)
  await db.run(sql`DROP TABLE \`map_access_requests\`;`)
  await db.run(sql`DROP TABLE \`updates_history\`;`)
  await db.run(sql`DROP TABLE \`updates\`;`)
  await db.run(sql`DROP TABLE \`updates_rels\`;`)
  await db.run(sql`DROP TABLE \`_updates_v_version_history\`;`)
  await db.run(sql`DROP TABLE \`_updates_v\`;`)
  await db.run(sql`DROP TABLE \`_updates_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages_history\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_history\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`_editions_v\`;`)
  await db.run(sql`DROP TABLE \`feedback\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_languages\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`audit_events\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
}
