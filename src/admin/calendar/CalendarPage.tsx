import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { Calendar } from './Calendar'

/** The calendar's page inside the frame of the admin: `admin.components.views`, which leaves frame and door to the view. */
export function CalendarPage({ initPageResult, params, searchParams, viewActions }: AdminViewServerProps) {
  const { permissions, req, locale, visibleEntities } = initPageResult
  if (!permissions.canAccessAdmin) redirect('/admin/login?redirect=/admin/lich')
  const { collections, globals } = visibleEntities
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      viewActions={viewActions}
      visibleEntities={{ collections, globals }}
    >
      <Calendar />
    </DefaultTemplate>
  )
}
