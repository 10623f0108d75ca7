import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`map_access_requests_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`regions_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`map_access_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`map_access_requests_rels_order_idx\` ON \`map_access_requests_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`map_access_requests_rels_parent_idx\` ON \`map_access_requests_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`map_access_requests_rels_path_idx\` ON \`map_access_requests_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`map_access_requests_rels_regions_id_idx\` ON \`map_access_requests_rels\` (\`regions_id\`);`)
  await db.run(sql`ALTER TABLE \`map_access_requests\` ADD \`kind\` text DEFAULT 'access';`)
  await db.run(sql`ALTER TABLE \`map_access_requests\` ADD \`question\` text;`)
  await db.run(sql`ALTER TABLE \`map_access_requests\` ADD \`rows\` numeric;`)
  await db.run(sql`ALTER TABLE \`map_access_requests\` ADD \`consent_at\` text;`)
  await db.run(sql`ALTER TABLE \`map_access_requests\` ADD \`confirmed_at\` text;`)
  await db.run(sql`ALTER TABLE \`map_access_requests\` ADD \`confirm_token\` text;`)
  await db.run(sql`ALTER TABLE \`map_access_requests\` ADD \`confirm_until\` text;`)
  await db.run(sql`CREATE INDEX \`map_access_requests_confirm_token_idx\` ON \`map_access_requests\` (\`confirm_token\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`map_access_requests_rels\`;`)
  await db.run(sql`DROP INDEX \`map_access_requests_confirm_token_idx\`;`)
  await db.run(sql`ALTER TABLE \`map_access_requests\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`map_access_requests\` DROP COLUMN \`question\`;`)
  await db.run(sql`ALTER TABLE \`map_access_requests\` DROP COLUMN \`rows\`;`)
  await db.run(sql`ALTER TABLE \`map_access_requests\` DROP COLUMN \`consent_at\`;`)
  await db.run(sql`ALTER TABLE \`map_access_requests\` DROP COLUMN \`confirmed_at\`;`)
  await db.run(sql`ALTER TABLE \`map_access_requests\` DROP COLUMN \`confirm_token\`;`)
  await db.run(sql`ALTER TABLE \`map_access_requests\` DROP COLUMN \`confirm_until\`;`)
}
