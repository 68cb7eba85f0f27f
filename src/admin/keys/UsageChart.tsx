import { useId } from 'react'
import type { Amount, ShownUsage } from '../../keys/state'
import { shortDate } from '../../text/dates'
import { endpointName, type Language, type Words } from './words'

interface UsageChartProps {
  usage: ShownUsage
  words: Words
  language: Language
}

/** What a consumer asked for in the last days. */
export function UsageChart({ usage, words, language }: UsageChartProps) {
  const heading = useId()
  return (
    <section className="consumer-keys__part" aria-labelledby={heading}>
      <h3 id={heading}>{words.usage}</h3>
      {!isUsed(usage) && <p className="consumer-keys__none">{words.noUsage}</p>}
      {isUsed(usage) && (
        <>
          <p className="usage__total">{tellerOf(words, language)(usage.total)}</p>
          <UsageParts usage={usage} words={words} language={language} />
        </>
      )}
    </section>
  )
}

export const isUsed = ({ total }: ShownUsage) => total.requests + total.refused > 0

const numberOf = (language: Language) => new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB')

/** An amount in words: 1.234 lượt, 5 bị từ chối. */
export function tellerOf(words: Words, language: Language): (amount: Amount) => string {
  const number = numberOf(language)
  return ({ requests, refused }) =>
    `${number.format(requests)} ${words.requests}${refused > 0 ? `, ${number.format(refused)} ${words.refused}` : ''}`
}

/** The days as bars, and what was asked for as a table. */
export function UsageParts({ usage: { days, endpoints }, words, language }: UsageChartProps) {
  const number = numberOf(language)
  return (
    <>
      <Bars days={days} told={tellerOf(words, language)} />
      <table className="usage__table">
        <thead>
          <tr>
            <th scope="col">{words.endpoint}</th>
            <th scope="col">{words.amount}</th>
            <th scope="col">{words.refusedColumn}</th>
            <th scope="col">{words.bytes}</th>
          </tr>
        </thead>
        <tbody>
          {endpoints.map(({ endpoint, requests, refused, bytes }) => (
            <tr key={endpoint}>
              <th scope="row">{endpointName(endpoint, words)}</th>
              <td>{number.format(requests)}</td>
              <td>{refused > 0 ? number.format(refused) : '–'}</td>
              <td>{sizeOf(bytes, number)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** A list for those who hear it, bars for those who see it; days with refusals have a red top. */
function Bars({ days, told }: { days: ShownUsage['days']; told: (amount: Amount) => string }) {
  const most = Math.max(...days.map(({ requests, refused }) => requests + refused))
  const height = (count: number) => `${(count / most) * 100}%`
  return (
    <>
      <ol className="usage__bars">
        {days.map((day) => (
          <li key={day.day} title={`${shortDate(day.day)}: ${told(day)}`}>
            <span className="usage__words">{`${shortDate(day.day)}: ${told(day)}`}</span>
            {day.refused > 0 && <span className="usage__refused" style={{ blockSize: height(day.refused) }} />}
            {day.requests > 0 && <span className="usage__bar" style={{ blockSize: height(day.requests) }} />}
          </li>
        ))}
      </ol>
      <p className="usage__ends" aria-hidden="true">
        <span>{shortDate(days[0]!.day)}</span>
        <span>{shortDate(days.at(-1)!.day)}</span>
      </p>
    </>
  )
}

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB']

function sizeOf(bytes: number, number: Intl.NumberFormat): string {
  const power = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log(bytes) / Math.log(1000)))
  const value = bytes / 1000 ** power
  return `${number.format(value < 10 && power > 0 ? Math.round(value * 10) / 10 : Math.round(value))} ${UNITS[power]}`
}
