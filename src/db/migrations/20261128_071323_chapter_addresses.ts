import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

import { titleAddresses } from '../titleAddresses'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`translations\` ADD \`address\` text;`)
  await db.run(sql`ALTER TABLE \`translations\` ADD \`former_addresses\` text;`)
  await db.run(sql`CREATE INDEX \`translations_address_idx\` ON \`translations\` (\`address\`);`)
  await db.run(sql`ALTER TABLE \`_translations_v\` ADD \`version_address\` text;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` ADD \`version_former_addresses\` text;`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_address_idx\` ON \`_translations_v\` (\`version_address\`);`)
  const published = await db.all<Row>(sql`
    SELECT t.id, t.language, t.units, c.slug, c.title FROM translations t
    JOIN guide_chapters c ON CAST(c.id AS text) = t.resource_key
    WHERE t.resource_type = 'guide-chapters' AND t._status = 'published' ORDER BY t.id`)
  const translations = published.map(({ id, units, ...row }) => {
    const entries: unknown = JSON.parse(units ?? 'null')
    return { ...row, id: String(id), units: entries }
  })
  for (const [id, address] of titleAddresses(translations)) {
    await db.run(sql`UPDATE translations SET address = ${address} WHERE id = ${Number(id)}`)
    await db.run(
      sql`UPDATE _translations_v SET version_address = ${address} WHERE parent_id = ${Number(id)}`,
    )
  }
}

interface Row {
  id: number
  language: string
  units: string | null
  slug: string
  title: string
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`translations_address_idx\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`address\`;`)
  await db.run(sql`ALTER TABLE \`translations\` DROP COLUMN \`former_addresses\`;`)
  await db.run(sql`DROP INDEX \`_translations_v_version_version_address_idx\`;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` DROP COLUMN \`version_address\`;`)
  await db.run(sql`ALTER TABLE \`_translations_v\` DROP COLUMN \`version_former_addresses\`;`)
}
