import { isContributor, isStaff, mayEditAll } from '../access/roles'
import { record } from '../audit/record'
import { inTransaction } from '../database/transaction'
import { announceAssignment } from './announce'
import { DeskError } from './errors'
import { accountOf, type Account } from './people'
import { type CommandRequest, mayNot, requireEditable } from './rights'
import { touchState } from './states'
import { workingCopy } from './working-copy'

/** Says whose turn it is; null: nobody's in particular. It changes no text and no state. */
export async function assign(request: CommandRequest & { user: string | null }): Promise<{ assignee: Account | null }> {
  const { payload, actor, type, id, user } = request
  await requireEditable(request)
  return inTransaction(payload, async (req) => {
    const assignee = user ? await accountOf(req, user) : null
    if (user && (!assignee || !isStaff(assignee))) throw noSuchColleague
    const { state, source } = await workingCopy(req, type, id)
    if (
      assignee &&
      !mayEditAll(assignee) &&
      !(isContributor(assignee) && assignee.organisation === source.organisation)
    )
      throw mayNot('Người này thuộc đơn vị khác nên không mở được bài.', 'That person cannot open the item.')
    await touchState(req, state, { assignee: assignee?.id ?? null })
    const before = (state.assignee && (await accountOf(req, state.assignee))?.name) ?? ''
    const after = assignee?.name ?? ''
    await record(req, { what: 'assign', actor, type, target: id, title: String(source.title), before, after })
    if (assignee) await announceAssignment(req, { type, id, title: String(source.title), actor, people: [assignee.id] })
    return { assignee: assignee && { id: assignee.id, name: assignee.name } }
  })
}

const noSuchColleague = new DeskError(
  'incomplete',
  { vi: 'Không có đồng nghiệp này. Hãy chọn lại trong danh sách.', en: 'There is no such colleague. Choose again.' },
  [{ field: 'user', message: { vi: 'Hãy chọn một người trong danh sách.', en: 'Choose someone from the list.' } }],
)
