/** Errors that Express and its parts make for requests they cannot read: they carry a status from 400 to 499. */
export function isHttpError(error: unknown): error is Error & { status: number } {
  if (!(error instanceof Error) || !('status' in error)) return false
  return typeof error.status === 'number' && error.status >= 400 && error.status < 500
}
