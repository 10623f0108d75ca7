import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`guide_chapters\` ADD \`place\` numeric;`)
  await db.run(sql`CREATE INDEX \`guide_chapters_place_idx\` ON \`guide_chapters\` (\`place\`);`)
  await db.run(sql`ALTER TABLE \`_guide_chapters_v\` ADD \`version_place\` numeric;`)
  await db.run(sql`CREATE INDEX \`_guide_chapters_v_version_version_place_idx\` ON \`_guide_chapters_v\` (\`version_place\`);`)
  await db.run(sql`UPDATE \`guide_chapters\` SET \`place\` = ${placeOf('')};`)
  await db.run(sql`UPDATE \`_guide_chapters_v\` SET \`version_place\` = ${placeOf('version_')};`)
}

/** Where a chapter stands in the guide, as this step found it: by part in reading order, then by order. */
const placeOf = (prefix: '' | 'version_') =>
  sql.raw(
    `CASE \`${prefix}part\` ` +
      ['programmes', 'status', 'labour', 'living', 'staying', 'accompanying', 'useful']
        .map((part, index) => `WHEN '${part}' THEN ${index * 1000}`)
        .join(' ') +
      ` ELSE 7000 END + MIN(MAX(COALESCE(\`${prefix}order\`, 0), 0), 999)`,
  )

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`guide_chapters_place_idx\`;`)
  await db.run(sql`ALTER TABLE \`guide_chapters\` DROP COLUMN \`place\`;`)
  await db.run(sql`DROP INDEX \`_guide_chapters_v_version_version_place_idx\`;`)
  await db.run(sql`ALTER TABLE \`_guide_chapters_v\` DROP COLUMN \`version_place\`;`)
}
