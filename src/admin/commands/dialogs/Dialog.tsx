'use client'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import './dialog.scss'

interface DialogProps {
  title: string
  isWide?: boolean
  children: ReactNode
  onClose: () => void
}

/** A window over everything else: it takes the focus, keeps it, and gives it back when it goes. */
export function Dialog({ title, isWide = false, children, onClose }: DialogProps) {
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
      className={`command-dialog ${isWide ? 'command-dialog--wide' : ''}`}
      aria-labelledby={heading}
      onClose={() => dialog.current?.open || onClose()}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>,
    document.body,
  )
}
