import type { Standing } from '../../desk/standing'

export type CommandName =
  | 'submit'
  | 'return'
  | 'approve'
  | 'revoke'
  | 'schedule'
  | 'unschedule'
  | 'publish'
  | 'publishApproved'
  | 'correct'
  | 'withdraw'
  | 'restore'
  | 'assign'

/** The commands a person finds, by where they stand: one that leads, a few beside it, the rare ones behind a menu, and what takes away apart. */
export interface Offer {
  primary: CommandName | null
  beside: CommandName[]
  more: CommandName[]
  apart: CommandName[]
}

/** As many as a screen of 1366 px has room for. */
const BESIDE = 2

const IN_ORDER: CommandName[] = [
  'publish',
  'approve',
  'return',
  'publishApproved',
  'schedule',
  'submit',
  'restore',
  'correct',
  'unschedule',
  'revoke',
  'assign',
]
/** Never in the open, however much room there is. */
const RARE: CommandName[] = ['correct', 'unschedule', 'revoke', 'assign']

/** What a person can do with the item now. Unsaved changes count as a version of their own: a command saves them first. */
export function offerOf(standing: Standing, isModified: boolean): Offer {
  const can = canDo(standing, isModified)
  const primary = leading(standing, can)
  const rest = IN_ORDER.filter((name) => can[name] && name !== primary)
  const isQuiet = (name: CommandName) => !RARE.includes(name) && !(name === 'schedule' && hasNothingNew(standing))
  const beside = rest.filter(isQuiet).slice(0, can.withdraw ? BESIDE - 1 : BESIDE)
  return {
    primary,
    beside,
    more: rest.filter((name) => !beside.includes(name)),
    apart: can.withdraw ? ['withdraw'] : [],
  }

  function hasNothingNew({ state, hasUnpublishedEdits }: Standing): boolean {
    return state === 'published' && !hasUnpublishedEdits && !isModified
  }
}

function canDo(standing: Standing, isModified: boolean): Record<CommandName, boolean> {
  const { may, state, fourEyes, hasUnpublishedEdits } = standing
  const isPublic = state === 'published'
  // Saving makes a new version: nobody has seen it, so with four eyes it cannot be published, and nobody approves unseen.
  const publish = isModified ? !fourEyes && (may.publish || may.withdraw) : may.publish
  return {
    ...may,
    // Whoever may hand the work on may edit.
    submit: isModified ? may.assign : may.submit,
    approve: may.approve && !isModified,
    publish,
    correct: isPublic && may.withdraw && (publish || !(hasUnpublishedEdits || isModified)),
  }
}

/** The next sensible step, if it is this person's. */
function leading(standing: Standing, can: Record<CommandName, boolean>): CommandName | null {
  const isWaiting = Boolean(standing.schedule?.publishAt)
  if (standing.state === 'withdrawn' && can.restore) return 'restore'
  if (standing.fourEyes && can.approve) return 'approve'
  if (can.publish && !isWaiting) return 'publish'
  if (can.approve) return 'approve'
  if (can.submit && !(isWaiting && standing.isApproved)) return 'submit'
  return can.publishApproved && !isWaiting ? 'publishApproved' : null
}
