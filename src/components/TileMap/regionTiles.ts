/** Where a region stands on the grid of seventeen tiles, and its name in at most two short lines. */
export interface RegionTile {
  /** Official number of the administrative region, '01' to '17'. */
  code: string
  column: number
  row: number
  lines: readonly string[]
}

export const GRID_COLUMNS = 7
export const GRID_ROWS = 5

/** In reading order (north to south, west to east): the order of the keyboard. */
export const REGION_TILES: readonly RegionTile[] = [
  { code: '10', column: 2, row: 0, lines: ['Nord-du-', 'Québec'] },
  { code: '08', column: 0, row: 1, lines: ['Abitibi-', 'Témisc.'] },
  { code: '02', column: 3, row: 1, lines: ['Saguenay', '–Lac-St-Jean'] },
  { code: '09', column: 5, row: 1, lines: ['Côte-Nord'] },
  { code: '07', column: 0, row: 2, lines: ['Outaouais'] },
  { code: '15', column: 1, row: 2, lines: ['Laurentides'] },
  { code: '14', column: 2, row: 2, lines: ['Lanaudière'] },
  { code: '04', column: 3, row: 2, lines: ['Mauricie'] },
  { code: '03', column: 4, row: 2, lines: ['Capitale-', 'Nationale'] },
  { code: '11', column: 6, row: 2, lines: ['Gaspésie', '–Îles'] },
  { code: '13', column: 1, row: 3, lines: ['Laval'] },
  { code: '06', column: 2, row: 3, lines: ['Montréal'] },
  { code: '17', column: 3, row: 3, lines: ['Centre-', 'du-Québec'] },
  { code: '12', column: 4, row: 3, lines: ['Chaudière-', 'Appalaches'] },
  { code: '01', column: 5, row: 3, lines: ['Bas-Saint-', 'Laurent'] },
  { code: '16', column: 2, row: 4, lines: ['Montérégie'] },
  { code: '05', column: 3, row: 4, lines: ['Estrie'] },
]
