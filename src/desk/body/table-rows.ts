import type { Block, Cell } from './blocks'
import { ended } from './ended'

/** Each row as one sentence, "Header: cell; Header: cell.", so that a listener knows what each value is; the header row itself is not read. */
export function tableRows(rows: readonly Cell[][], textOf: (content: readonly Block[]) => string): string[] {
  const grid = gridOf(rows)
  const firstOfBody = rows.findIndex((row) => row.some((cell) => cell.header !== 'col'))
  if (firstOfBody < 0) return grid.map((row) => sentence(distinct(row).map((cell) => textOf(cell.content))))
  const headers = grid.slice(0, firstOfBody)
  return grid
    .slice(firstOfBody)
    .map((row) =>
      sentence(
        distinct(row).map((cell) => {
          const column = row.indexOf(cell)
          const header = [...new Set(headers.flatMap((above) => above[column] ?? []))]
            .map((above) => textOf(above.content))
            .filter(Boolean)
          const value = textOf(cell.content)
          return header.length > 0 && value !== '' ? `${header.join(', ').replace(/:$/, '')}: ${value}` : value
        }),
      ),
    )
    .filter(Boolean)
}

/** Every place of the table with the cell that covers it: merged cells appear in each row and column they span. */
function gridOf(rows: readonly Cell[][]): Row[] {
  const grid: Row[] = rows.map(() => [])
  rows.forEach((row, top) => {
    let left = 0
    for (const cell of row) {
      while (grid[top]?.[left] !== undefined) left++
      const right = left + cell.colSpan
      for (const covered of grid.slice(top, top + cell.rowSpan)) {
        for (let column = left; column < right; column++) covered[column] = cell
      }
      left = right
    }
  })
  return grid
}

/** A place may be covered by no cell where rows differ in length. */
type Row = (Cell | undefined)[]

const distinct = (row: Row): Cell[] => [...new Set(row.filter((cell) => cell !== undefined))]

const sentence = (parts: readonly string[]): string => {
  const said = parts.map((part) => part.replace(/[.;]$/, '')).filter(Boolean)
  return said.length === 0 ? '' : ended(said.join('; '), '.')
}
