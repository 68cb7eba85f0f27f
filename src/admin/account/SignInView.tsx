import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL, getSafeRedirect } from 'payload/shared'
import { LoginWelcome } from '../look/LoginWelcome'
import { Logo } from '../look/Logo'
import { SignInForm } from './SignInForm'

/** The sign-in page: Payload's own has no step for a code. Named in the configuration under `admin.components.views.login`. */
export function SignInView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const { admin, routes } = req.payload.config
  const goTo = getSafeRedirect({ fallbackTo: routes.admin, redirectTo: searchParams?.redirect ?? '' })
  if (req.user) redirect(goTo)
  return (
    <>
      <div className="login__brand">
        <Logo />
      </div>
      <LoginWelcome />
      <SignInForm goTo={goTo} forgot={formatAdminURL({ adminRoute: routes.admin, path: admin.routes.forgot })} />
    </>
  )
}
