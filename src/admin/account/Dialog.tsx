'use client'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'

/** A window over the page, outside Payload's form: what is asked here is no part of the account's fields. */
export function Dialog({ title, children, onClose }: { title: string; children: ReactNode; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()

  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // Closed before it leaves the page, so that the browser gives the focus back to where it was.
    return () => shown?.close()
  }, [])

  return createPortal(
    <dialog
      ref={dialog}
      className="command-dialog"
      aria-labelledby={heading}
      onClose={() => dialog.current?.open || onClose()}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>,
    document.body,
  )
}
