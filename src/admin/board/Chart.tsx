'use client'
import { useId, useState } from 'react'
import type { Bar, Chart as ChartData } from '../../board/shape'
import { Tabs } from './Tabs'
import type { Words } from './words'

type View = 'topics' | 'organisations'
type Range = 'month' | 'year'

/** Publications by topic or by organisation: a table one can read, with bars for the eye. */
export function Chart({ chart, words }: { chart: ChartData; words: Words }) {
  const [view, setView] = useState<View>('topics')
  const [range, setRange] = useState<Range>('month')
  const id = useId()
  const bars = chart[range][view]
  return (
    <section className="board-section board-chart" aria-labelledby={id}>
      <div className="board-chart__head">
        <h2 id={id}>{words.chart}</h2>
        <Tabs id={id} label={words.chart} tabs={words.views} chosen={view} onChoose={setView} />
        <fieldset className="board-chart__range">
          <legend className="board-hidden">{words.range}</legend>
          {(['month', 'year'] as const).map((each) => (
            <label key={each}>
              <input type="radio" name={`${id}-range`} checked={range === each} onChange={() => setRange(each)} />{' '}
              {words.ranges[each]}
            </label>
          ))}
        </fieldset>
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${view}`}>
        {!chart.isComplete && <p className="board-section__empty">{words.counting}</p>}
        {chart.isComplete && bars.length === 0 && <p className="board-section__empty">{words.noChart}</p>}
        {bars.length > 0 && <Bars bars={bars} name={words.columns[view]} count={words.columns.count} />}
      </div>
    </section>
  )
}

function Bars({ bars, name, count }: { bars: Bar[]; name: string; count: string }) {
  const most = Math.max(...bars.map((bar) => bar.count))
  return (
    <table className="board-chart__table">
      <thead className="board-hidden">
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{count}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.id}>
            <th scope="row">{bar.name}</th>
            <td>
              <span className="board-chart__bar" style={{ inlineSize: `${(bar.count / most) * 100}%` }} />
              <span className="board-chart__number">{bar.count}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
