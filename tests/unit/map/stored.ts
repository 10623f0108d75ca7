import type { StoredApproval } from '@/lmia/store/storedApproval'

/** A stored row of ten positions, as published, except what the test says otherwise. */
export const stored = (changes: Partial<StoredApproval>): StoredApproval => ({
  generation: 'g1',
  fileSha256: 'a'.repeat(64),
  kind: 'positive',
  period: { key: '2024Q1', year: 2024, quarters: [1] },
  line: 3,
  stream: 'lowWage',
  employerKey: 'ferme d exemple a',
  occupationCode: '85100',
  occupationTitle: 'Livestock labourers',
  skillLevel: null,
  teer: 5,
  sector: '8',
  positions: 10,
  lmias: 1,
  city: null,
  cityKey: null,
  fsa: null,
  place: null,
  precision: 'municipality',
  method: 'name',
  ...changes,
})
