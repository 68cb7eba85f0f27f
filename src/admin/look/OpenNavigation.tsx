'use client'
import { useNav, usePreferences, useWindowInfo } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Payload closes the navigation below 1441 px; from here on there is room for it beside a form. */
const ROOM = '(min-width: 1280px) and (max-width: 1440px)'
const KEY = 'nav'

/** Keeps the navigation open on the screens most desks have, unless the person closed it; stands in `admin.components.beforeNavLinks`. */
export function OpenNavigation() {
  const { hydrated, navOpen, setNavOpen } = useNav()
  const { getPreference, setPreference } = usePreferences()
  const { breakpoints } = useWindowInfo()
  const isSettled = useRef(false)

  useEffect(() => {
    if (!hydrated || !window.matchMedia(ROOM).matches) return
    let isCurrent = true
    const settle = async () => {
      const kept = await getPreference<{ open?: boolean } | undefined>(KEY)
      if (!isCurrent) return
      setNavOpen(kept?.open ?? true)
      isSettled.current = true
    }
    void settle()
    return () => {
      isCurrent = false
      isSettled.current = false
    }
  }, [hydrated, breakpoints.l, getPreference, setNavOpen])

  useEffect(() => {
    // Payload remembers the choice on wide screens alone.
    if (isSettled.current && window.matchMedia(ROOM).matches) void setPreference(KEY, { open: navOpen }, true)
  }, [navOpen, setPreference])

  return null
}
