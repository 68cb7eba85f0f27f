/** Gives up the item for whoever comes next, after work has been handed on: Payload holds it for minutes for the person who typed last. Only the person's own hold. */
export async function releaseLock(type: string, id: string, user: string): Promise<void> {
  const where = {
    'where[document.relationTo][equals]': type,
    'where[document.value][equals]': id,
    'where[user.value][equals]': user,
    depth: '0',
  }
  const locks = '/api/payload-locked-documents'
  const answer = await fetch(`${locks}?${new URLSearchParams(where).toString()}`, { credentials: 'same-origin' })
  if (!answer.ok) return
  const { docs } = (await answer.json()) as { docs: { id: string }[] }
  for (const lock of docs) await fetch(`${locks}/${lock.id}`, { method: 'DELETE', credentials: 'same-origin' })
}
