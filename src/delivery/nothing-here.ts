import type { RequestListener } from 'node:http'
import { sendProblem } from '../shared/problem'

/** The end of a node that only delivers: there is no editing side behind it. */
export const nothingHere: RequestListener = (req, res) => {
  sendProblem(req, res, {
    status: 404,
    title: { vi: 'Không tìm thấy', en: 'Not found' },
    detail: {
      vi: 'Không có gì tại địa chỉ này. Máy chủ này chỉ phát hành nội dung; phần biên tập ở nơi khác.',
      en: 'Nothing stands at this address. This node only delivers; editing is elsewhere.',
    },
  })
}
