import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendProblem } from '../../shared/problem'

/** Drafts, what never was public and what never existed look alike. */
export function notFound(req: IncomingMessage, res: ServerResponse): void {
  sendProblem(req, res, {
    status: 404,
    title: { vi: 'Không tìm thấy', en: 'Not found' },
    detail: { vi: 'Không có nội dung công khai nào tại địa chỉ này.', en: 'Nothing public stands at this address.' },
  })
}
