import type { Employers, StoredApproval } from '@/lmia/store/storedApproval'
import type { Period, Place } from '@/lmia/types'

import { areasOf, isMontreal, type MapArea } from './areas'
import { mapPeriod, type MapPeriod } from './period'
import type { KnownAs, MapPlace, MapRow } from './row'
import { mrcValue } from './territories/key'

/** Turns rows into the map's, with one object for each employer, place and period. */
export class MapRows {
  private readonly places = new Map<string, MapPlace>()
  private readonly periods = new Map<Period, MapPeriod>()
  private readonly known = new Map<string, MapRow['employer']>()

  constructor(
    private readonly employers: Employers,
    private readonly names: Map<string, string>,
    /** Absent without a concordance: no code is known to go on as another. */
    private readonly groupOf?: (code: string) => string,
    /** Every name and identifier of an employer, by key, corrections followed. */
    private readonly knownAs?: ReadonlyMap<string, KnownAs>,
  ) {}

  of(row: StoredApproval): MapRow {
    const { municipality, part } = areasOf(row)
    return {
      kind: row.kind,
      period: this.periodOf(row.period),
      stream: row.stream,
      employer: this.employerOf(row.employerKey),
      occupationCode: row.occupationCode,
      occupationTitle: row.occupationTitle,
      occupationGroup: row.occupationCode && this.groupOf ? this.groupOf(row.occupationCode) : null,
      skillLevel: row.skillLevel,
      teer: row.teer,
      sector: row.sector,
      place: row.place && this.placeOf(row.place, municipality),
      municipality,
      part,
      cityKey: row.cityKey,
      positions: row.positions,
      lmias: row.lmias,
    }
  }

  private employerOf(key: string): MapRow['employer'] {
    let employer = this.known.get(key)
    if (!employer) {
      const stored = this.employers.byKey.get(key)
      employer = {
        ...this.knownAs?.get(key),
        id: stored?.id ?? key,
        name: this.names.get(key) ?? stored?.name ?? key,
      }
      this.known.set(key, employer)
    }
    return employer
  }

  /** Where its circle stands: a locality counts on the circle of its municipality. */
  private placeOf(place: Place, municipality: MapArea | null): MapPlace {
    const { regionCode, mrc, latitude, longitude } = place
    const isLocality =
      place.kind === 'locality' && municipality !== null && !isMontreal(municipality)
    const key = isLocality ? municipality.key : place.key
    let known = this.places.get(key)
    if (!known) {
      known = {
        key,
        kind: isLocality ? 'municipality' : place.kind,
        name: isLocality ? municipality.name : place.name,
        region: regionCode ?? '',
        mrc: mrc ? mrcValue(mrc) : '',
        latitude,
        longitude,
      }
      this.places.set(key, known)
    }
    // Until a row of the municipality itself comes, its circle stands on the locality met first.
    if (!isLocality) Object.assign(known, { latitude, longitude })
    return known
  }

  private periodOf(period: Period): MapPeriod {
    let known = this.periods.get(period)
    if (!known) {
      known = mapPeriod(period)
      this.periods.set(period, known)
    }
    return known
  }
}
