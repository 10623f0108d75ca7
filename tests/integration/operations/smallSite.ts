import { randomUUID } from 'node:crypto'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { MongoClient } from 'mongodb'
import { expect } from 'vitest'

import { env } from '@/env'
import type { SiteSettings } from '@/operations/backup/layout'
import type { Upgrade } from '@/operations/upgrade/upgradeSite'

import { DATABASE } from '../harness'

/* A site of one table of names, of which one step was taken and one waits. */

export const FIRST = '20261122_000000_initial'
export const SECOND = '20261125_000000_second'
export const BEFORE = { people: ['Ana', 'Luis'], steps: [FIRST] }

export async function makeSite(): Promise<SiteSettings> {
  const DATA_DIR = await mkdtemp(path.join(os.tmpdir(), 'accompagner-upgrade-'))
  const site = { DATA_DIR, databaseKind: DATABASE, DATABASE_URL: addressIn(DATA_DIR) }
  await write(site, BEFORE.people, BEFORE.steps)
  return site
}

/** The address of a database that is not there yet. */
export function addressIn(folder: string): string {
  const name = `upgrade_${randomUUID().slice(0, 8)}`
  if (DATABASE === 'sqlite') return `file:${path.join(folder, `${name}.db`)}`
  const url = new URL(env.DATABASE_URL)
  url.pathname = `/${name}`
  return url.toString()
}

export async function removeSite(site: SiteSettings): Promise<void> {
  await rm(site.DATA_DIR, { recursive: true, force: true })
  if (DATABASE === 'mongodb') await inMongo(site, (db) => db.dropDatabase())
}

type Db = ReturnType<MongoClient['db']>

export async function inMongo<T>({ DATABASE_URL }: SiteSettings, work: (db: Db) => Promise<T>) {
  const client = await MongoClient.connect(DATABASE_URL)
  try {
    return await work(client.db())
  } finally {
    await client.close()
  }
}

/** In a process of its own, which leaves nothing open. */
export async function inSqlite({ DATABASE_URL }: SiteSettings, script: string): Promise<string> {
  const file = DATABASE_URL.replace(/^file:/, '')
  const code = `const D = require('libsql'); const db = new D(${JSON.stringify(file)}); ${script}`
  const child = spawn(process.execPath, ['--input-type=commonjs', '-e', code])
  let answer = ''
  child.stdout.on('data', (text) => (answer += String(text)))
  await once(child, 'close')
  return answer
}

/** A site of a table of names, and the steps it has had. */
export async function write(target: SiteSettings, names: string[], steps: string[]): Promise<void> {
  if (target.databaseKind === 'sqlite') {
    const rows = (table: string, values: string[]) =>
      values.map((value) => `db.exec("INSERT INTO ${table} (name) VALUES ('${value}')");`).join('')
    await inSqlite(
      target,
      `db.exec('PRAGMA journal_mode = WAL');
       for (const t of ['people', 'payload_migrations'])
         db.exec('CREATE TABLE IF NOT EXISTS ' + t + ' (id INTEGER PRIMARY KEY, name TEXT)');
       ${rows('people', names)} ${rows('payload_migrations', steps)}`,
    )
    return
  }
  await inMongo(target, async (db) => {
    if (names.length > 0) await db.collection('people').insertMany(names.map((name) => ({ name })))
    await db.collection('payload-migrations').insertMany(steps.map((name) => ({ name })))
  })
}

export const remove = (target: SiteSettings, name: string) =>
  target.databaseKind === 'sqlite'
    ? inSqlite(target, `db.exec("DELETE FROM people WHERE name = '${name}'")`)
    : inMongo(target, (db) => db.collection('people').deleteOne({ name }))

/** The names and the steps of a site. */
export async function stateOf(
  target: SiteSettings,
): Promise<{ people: string[]; steps: string[] }> {
  if (target.databaseKind === 'sqlite') {
    const answer = await inSqlite(
      target,
      `const names = (t) => db.prepare('SELECT name FROM ' + t + ' ORDER BY id').all().map((r) => r.name);
       process.stdout.write(JSON.stringify({ people: names('people'), steps: names('payload_migrations') }))`,
    )
    return JSON.parse(answer) as { people: string[]; steps: string[] }
  }
  return inMongo(target, async (db) => {
    const names = async (name: string) =>
      (await db.collection<{ name: string }>(name).find({}).toArray()).map((row) => row.name)
    return { people: await names('people'), steps: await names('payload-migrations') }
  })
}

/** A step that adds a name, as one that carries something over. */
export const works: Upgrade['migrate'] = async (target) => {
  await write(target, ['Rosa'], [SECOND])
  return undefined
}

/** Neither a folder nor a database of the upgrade's own. */
export async function expectNothingLeft(site: SiteSettings): Promise<void> {
  expect((await readdir(site.DATA_DIR)).filter((name) => !/\.db/.test(name))).toEqual([])
  if (DATABASE === 'sqlite') return
  const client = await MongoClient.connect(site.DATABASE_URL)
  const own = new URL(site.DATABASE_URL).pathname.slice(1)
  const { databases } = await client.db().admin().listDatabases()
  await client.close()
  expect(databases.map(({ name }) => name).filter((name) => name.startsWith(own))).toEqual([own])
}

/** An upgrade of the site whose backup goes well. */
export const upgradeOf = (site: SiteSettings, migrate: Upgrade['migrate']) => ({
  site,
  known: [FIRST, SECOND],
  migrate,
  beforehand: () => Promise.resolve('backup.tar.gz'),
})
