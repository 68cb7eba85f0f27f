import type { Schedule } from '../../../desk/standing'
import { inShort, inWords } from '../../dates/hanoi'
import { MissingList } from '../dialogs/RefusalNote'
import type { Desk } from '../use-desk'

/** A time that could not, or will not, be kept: what is wrong, the way to each field, and what to do. */
export function ScheduleProblemNotice({ desk: { words, language }, schedule }: { desk: Desk; schedule: Schedule }) {
  const { publishAt, withdrawAt, problem } = schedule
  if (!problem) return null
  const when = inWords((publishAt ?? withdrawAt)!, language)
  const errors = problem.errors.map(({ field, message }) => ({ field, message: message[language] }))
  return (
    <div className="desk-notice desk-notice--attention" role="alert">
      <h3>{problem.isForeseen ? words.problemForeseen(when) : words.problemNow(when)}</h3>
      {errors.length > 0 ? <MissingList errors={errors} /> : <p>{problem.message[language]}</p>}
      <p>{words.problemHelp}</p>
      <small>{words.problemSince(inShort(problem.since), problem.attempts)}</small>
    </div>
  )
}
