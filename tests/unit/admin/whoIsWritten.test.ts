import { describe, expect, it } from 'vitest'

import { whoIsWritten } from '@/admin/CampaignPanel/whoIsWritten'

const TODAY = '2026-11-28'
const asked = (names: readonly string[], hasAddress: boolean) =>
  names.map((name) => ({ key: name, name, hasAddress }))

describe('the question before a campaign starts', () => {
  it('counts those who have an address, and names the others', () => {
    const audience = {
      organizations: [...asked(['A', 'B'], true), ...asked(['C'], false)],
      actors: asked(['D'], false),
    }
    expect(whoIsWritten(audience, { from: '2026-12-01', today: TODAY, locale: 'fr' })).toBe(
      '2 destinataires recevront un courriel le 1ᵉʳ décembre 2026. 2 sans courriel, à appeler\u00a0: C, D.',
    )
  })

  it.each([
    ['fr', '1 destinataire recevra un courriel dans les minutes qui suivent.'],
    ['en', '1 recipient will have an e-mail within minutes.'],
    ['es', '1 destinatario recibirá un correo en los próximos minutos.'],
  ] as const)('says in %s that a first day that has passed is now', (locale, sentence) => {
    const audience = { organizations: asked(['A'], true), actors: [] }
    for (const from of ['2026-11-01', TODAY]) {
      expect(whoIsWritten(audience, { from, today: TODAY, locale })).toBe(sentence)
    }
  })

  it('says five names at most', () => {
    const audience = { organizations: asked([...'ABCDEFG'], false), actors: [] }
    expect(whoIsWritten(audience, { from: TODAY, today: TODAY, locale: 'en' })).toBe(
      '0 recipients will have an e-mail within minutes. 7 without e-mail, to call: A, B, C, D, E, ….',
    )
  })
})
