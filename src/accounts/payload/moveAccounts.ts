import type { PayloadRequest } from 'payload'

import { fieldsFor } from '@/db/documents'
import { type Id, sameId } from '@/db/ids'
import {
  type JoinedRow,
  joinedRow,
  rightIn,
  withMovedSheet,
  withoutSheet,
  withRow,
} from '@/directory/link/members'
import { moveDraft } from '@/directory/payload/links/drafts'
import type { User } from '@/payload-types'

type Sheets = NonNullable<User['sheets']>

interface Move {
  from: Id
  to: Id
}

/** What becomes of the accounts of a sheet that is merged: what taking it back needs to know. */
export interface MovedAccounts {
  /** Those that answered for it alone. */
  users: Id[]
  /** Those that answered for both: their right to the kept sheet, before and after. */
  joined: (JoinedRow & { account: Id })[]
}

/**
 * Accounts follow their organization into the sheet that it is merged with, with what they had not sent,
 * in the transaction of the request. Who answers for both keeps the wider right.
 */
export async function moveAccounts(req: PayloadRequest, move: Move): Promise<MovedAccounts> {
  const moved: MovedAccounts = { users: [], joined: [] }
  for (const { id, sheets } of await findAccounts(req, move.from)) {
    const joined = joinedRow(sheets ?? [], move.from, move.to)
    if (joined) {
      await writeSheets(req, id, withRow(sheets ?? [], move.to, joined.after))
      moved.joined.push({ account: id, ...joined })
    } else {
      await moveOne(req, { id, sheets: sheets ?? [] }, move)
      moved.users.push(id)
    }
    await moveDraft(req, { account: id, ...move })
  }
  return moved
}

/**
 * The way back of `moveAccounts`. What somebody changed meanwhile stays: whose access to the kept sheet
 * was ended opens neither.
 *
 * @param move from the kept sheet to the other
 */
export async function moveAccountsBack(
  req: PayloadRequest,
  move: Move,
  { users, joined }: MovedAccounts,
): Promise<void> {
  for (const { id, sheets } of await findAccounts(req, move.from)) {
    const rows = sheets ?? []
    const both = joined.find(({ account }) => sameId(account, id))
    if (both) await writeSheets(req, id, parted(rows, move, both))
    else if (users.some((each) => sameId(each, id))) {
      await moveOne(req, { id, sheets: rows }, move)
      await moveDraft(req, { account: id, ...move })
    }
  }
}

function parted(rows: Sheets, { from, to }: Move, { before, after }: JoinedRow): Sheets {
  const now = rightIn(rows, from)
  if (now?.right === after.right && now.endedAt === after.endedAt) {
    return withRow(rows, from, before)
  }
  return now?.endedAt ? withoutSheet(rows, to, new Date(now.endedAt)) : rows
}

async function moveOne(
  req: PayloadRequest,
  { id, sheets }: { id: Id; sheets: Sheets },
  { from, to }: Move,
): Promise<void> {
  const after = withMovedSheet(sheets, from, to)
  if (after) await writeSheets(req, id, after)
}

async function findAccounts(req: PayloadRequest, organization: Id): Promise<User[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { 'sheets.organization': { equals: organization } },
    depth: 0,
    pagination: false,
    overrideAccess: true, // they follow their organization
    req,
  })
  return docs
}

const writeSheets = (req: PayloadRequest, id: Id, sheets: Sheets): Promise<unknown> =>
  req.payload.update({
    collection: 'users',
    id,
    data: fieldsFor<Partial<User>>({ sheets }),
    depth: 0,
    overrideAccess: true, // as above
    req,
  })
