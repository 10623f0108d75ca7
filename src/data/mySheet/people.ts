import { sameId } from '@/db/ids'
import { memberRefusal } from '@/directory/link/members'
import { findMembers } from '@/directory/payload/links/findMembers'
import type { SheetKey } from '@/directory/payload/links/sheetKey'
import type { Locale } from '@/i18n/locales'
import { sitePayload } from '@/sitePayload'

import { openMySheet, viewHolder } from './open'
import type { Closed, PeopleView } from './views'

/** Who answers for the sheet that an account opens. */
export async function findMyPeople(
  key: SheetKey & { locale: Locale },
): Promise<PeopleView | Closed> {
  const found = await openMySheet(key)
  if ('refusal' in found) return found
  const { person, organization } = found.holder
  const members = await findMembers(await sitePayload(), organization)
  return {
    ...viewHolder(found),
    members: members.map((member) => ({
      account: String(member.account),
      name: member.name,
      right: member.right,
      isSelf: sameId(member.account, person),
      isLastEditor: memberRefusal(members, member.account, 'ended') === 'lastEditor',
    })),
  }
}
