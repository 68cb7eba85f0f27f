'use client'
import type { Standing } from '../../../desk/standing'
import type { Outcome } from '../carry-out'
import type { CommandName } from '../offer'
import type { Desk } from '../use-desk'
import { AssignDialog } from './AssignDialog'
import { CommandDialog } from './CommandDialog'
import { NoteDialog } from './NoteDialog'
import { PublishDialog } from './PublishDialog'
import { ScheduleDialog } from './ScheduleDialog'
import { WithdrawDialog } from './WithdrawDialog'

export interface OneDialogProps {
  desk: Desk
  standing: Standing
  onClose: () => void
  onConfirm: (body: object) => Promise<Outcome>
}

/** The window of one command. */
export function CommandDialogs({ name, ...props }: OneDialogProps & { name: CommandName }) {
  const { words } = props.desk
  const plain = { words, onClose: props.onClose, onConfirm: () => props.onConfirm({}) }
  switch (name) {
    case 'publish':
    case 'correct':
      return <PublishDialog {...props} />
    case 'schedule':
      return <ScheduleDialog {...props} />
    case 'withdraw':
      return <WithdrawDialog {...props} />
    case 'assign':
      return <AssignDialog {...props} />
    case 'submit':
    case 'approve':
    case 'return':
      return <NoteDialog name={name} {...props} />
    case 'publishApproved':
      return (
        <CommandDialog
          {...plain}
          title={words.publishTitle}
          text={`${words.publishApprovedText}${props.standing.schedule?.publishAt ? ` ${words.cancelsSchedule}` : ''}`}
          confirm={words.publishNow}
        />
      )
    case 'revoke':
      return (
        <CommandDialog
          {...plain}
          title={words.revokeTitle}
          text={words.revokeText}
          confirm={words.commands.revoke}
          isDanger
        />
      )
    case 'unschedule':
      return (
        <CommandDialog
          {...plain}
          title={words.unscheduleTitle}
          text={words.unscheduleText}
          confirm={words.commands.unschedule}
        />
      )
    case 'restore':
      return (
        <CommandDialog
          {...plain}
          title={words.restoreTitle}
          text={`${words.restoreText} ${words.restoreEdits}`}
          confirm={words.restoreNow}
        />
      )
  }
}
