import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`verification_events_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`fact\` text,
  	\`url\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`verification_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`verification_events_sources_order_idx\` ON \`verification_events_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`verification_events_sources_parent_id_idx\` ON \`verification_events_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`verification_events\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`organization_id\` integer,
  	\`organization_name\` text NOT NULL,
  	\`section\` text NOT NULL,
  	\`actor\` text NOT NULL,
  	\`role\` text,
  	\`person_id\` integer,
  	\`channel\` text NOT NULL,
  	\`date\` text NOT NULL,
  	\`proposal_id\` integer,
  	\`fingerprint\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`proposal_id\`) REFERENCES \`organization_proposals\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`verification_events_organization_idx\` ON \`verification_events\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`verification_events_person_idx\` ON \`verification_events\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`verification_events_date_idx\` ON \`verification_events\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`verification_events_proposal_idx\` ON \`verification_events\` (\`proposal_id\`);`)
  await db.run(sql`CREATE INDEX \`verification_events_updated_at_idx\` ON \`verification_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`verification_events_created_at_idx\` ON \`verification_events\` (\`created_at\`);`)
  // What was verified before is carried over, that of the latest draft included. The moment of an
  // event is that of the version in which it was first written: the site reads there, at its next
  // start, what the section said then (src/directory/payload/settleCarriedEvents.ts).
  await db.run(sql`INSERT INTO \`verification_events\` (\`organization_id\`, \`organization_name\`, \`section\`, \`actor\`, \`role\`, \`channel\`, \`date\`, \`created_at\`, \`updated_at\`)
  WITH \`told\` AS (
    SELECT \`_parent_id\` AS \`organization\`, \`id\` AS \`row\`, \`section\`, \`actor\`, \`channel\`, \`date\`, \`by\`
    FROM \`organizations_verifications\`
    UNION
    SELECT \`v\`.\`parent_id\`, \`e\`.\`_uuid\`, \`e\`.\`section\`, \`e\`.\`actor\`, \`e\`.\`channel\`, \`e\`.\`date\`, \`e\`.\`by\`
    FROM \`_organizations_v_version_verifications\` AS \`e\`
    JOIN \`_organizations_v\` AS \`v\` ON \`v\`.\`id\` = \`e\`.\`_parent_id\`
    WHERE \`v\`.\`latest\` = 1
      AND \`e\`.\`_uuid\` NOT IN (SELECT \`id\` FROM \`organizations_verifications\`)
  ), \`sections\` AS (
    SELECT \`told\`.* FROM \`told\`
    UNION ALL
    -- Places and hours were one section; now each has its own.
    SELECT \`organization\`, \`row\`, 'hours', \`actor\`, \`channel\`, \`date\`, \`by\` FROM \`told\` WHERE \`section\` = 'sites'
  ), \`dated\` AS (
    SELECT \`sections\`.*, \`o\`.\`name\`, COALESCE((
      SELECT MIN(\`v\`.\`created_at\`)
      FROM \`_organizations_v_version_verifications\` AS \`e\`
      JOIN \`_organizations_v\` AS \`v\` ON \`v\`.\`id\` = \`e\`.\`_parent_id\`
      WHERE \`e\`.\`_uuid\` = \`sections\`.\`row\`
    ), \`o\`.\`updated_at\`) AS \`moment\`
    FROM \`sections\` JOIN \`organizations\` AS \`o\` ON \`o\`.\`id\` = \`sections\`.\`organization\`
  )
  SELECT \`organization\`, COALESCE(\`name\`, ''), \`section\`, \`actor\`, \`by\`, \`channel\`, substr(\`date\`, 1, 10), \`moment\`, \`moment\`
  FROM \`dated\`
  WHERE \`section\` IS NOT NULL AND \`actor\` IS NOT NULL AND \`channel\` IS NOT NULL AND \`date\` IS NOT NULL;`)
  await db.run(sql`DROP TABLE \`organizations_verifications\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_version_verifications\`;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`verification_events_id\` integer REFERENCES verification_events(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_verification_events_id_idx\` ON \`payload_locked_documents_rels\` (\`verification_events_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
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
  await db.run(sql`DROP TABLE \`verification_events_sources\`;`)
  await db.run(sql`DROP TABLE \`verification_events\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
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
  	\`outbox_messages_id\` integer,
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
  	FOREIGN KEY (\`audit_events_id\`) REFERENCES \`audit_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outbox_messages_id\`) REFERENCES \`outbox_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "guide_chapters_id", "translations_id", "glossary_id", "sources_id", "organizations_id", "organization_proposals_id", "regions_id", "service_categories_id", "populations_id", "languages_id", "campaigns_id", "lmia_corrections_id", "map_access_requests_id", "updates_id", "pages_id", "editions_id", "feedback_id", "media_id", "users_id", "audit_events_id", "outbox_messages_id") SELECT "id", "order", "parent_id", "path", "guide_chapters_id", "translations_id", "glossary_id", "sources_id", "organizations_id", "organization_proposals_id", "regions_id", "service_categories_id", "populations_id", "languages_id", "campaigns_id", "lmia_corrections_id", "map_access_requests_id", "updates_id", "pages_id", "editions_id", "feedback_id", "media_id", "users_id", "audit_events_id", "outbox_messages_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_outbox_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`outbox_messages_id\`);`)
}
