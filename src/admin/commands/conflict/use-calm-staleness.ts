import { useModal } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Payload's window that a newer version was saved: its one button throws away what has been typed. */
const PAYLOADS_OWN = 'document-stale-data'

/** Puts the desk's own notice in the place of that window: typing goes on, and saving shows both versions. */
export function useCalmStaleness(notice: () => void): void {
  const { isModalOpen, closeModal } = useModal()
  const isOpen = isModalOpen(PAYLOADS_OWN)
  useEffect(() => {
    if (!isOpen) return
    closeModal(PAYLOADS_OWN)
    notice()
  }, [isOpen, closeModal, notice])
}
