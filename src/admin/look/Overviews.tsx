'use client'
import { Link, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { languageOf } from '../commands/language'

const SCREENS = [
  { path: '/admin', vi: 'Tổng quan', en: 'Dashboard' },
  { path: '/admin/lich', vi: 'Lịch công bố', en: 'Calendar' },
]

/** The screens that are no list of their own, above the lists; stands in `admin.components.beforeNavLinks`. */
export function Overviews() {
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  const here = usePathname()
  return (
    <div className="nav-overviews">
      {SCREENS.map(({ path, ...names }) => (
        <Link
          key={path}
          className="nav__link"
          href={path}
          prefetch={false}
          aria-current={here === path ? 'page' : undefined}
        >
          {here === path && <span className="nav__link-indicator" />}
          <span className="nav__link-label">{names[language]}</span>
        </Link>
      ))}
    </div>
  )
}
