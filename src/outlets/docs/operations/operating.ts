import { z } from 'zod'
import { JSON_TYPE, json } from '../answers'
import type { Answer, Operation } from '../operation'
import { languageParameters } from '../language'

const statusJson = z.object({ status: z.string() })
const readyJson = z.object({
  status: z.enum(['ok', 'degraded', 'unavailable']),
  checks: z.record(z.string(), z.looseObject({ ok: z.boolean() })),
})
const BYTES = { about: { vi: 'Tệp', en: 'The file' }, content: { '*/*': { schema: z.unknown() } } }

const UNCHANGED = { vi: 'Không đổi so với bản bạn đang có', en: 'Unchanged since the copy you have' }

/** Files, what operators watch, and this description itself. */
export const operatingOperations: Operation[] = [
  {
    path: '/media/{id}/{name}',
    id: 'getMedia',
    tag: 'media',
    summary: { vi: 'Hình ảnh hoặc tệp', en: 'A picture or file' },
    description: {
      vi: 'Địa chỉ lấy từ "cover" và "file" của mục. Chỉ mở khi có mục đang công bố dùng tệp này; nội dung ở một địa chỉ không bao giờ đổi.',
      en: 'Addresses come from "cover" and "file". Open only while something public shows the file; what stands at an address never changes.',
    },
    variables: {
      id: { about: { vi: 'Mã của tệp', en: 'Id of the file' }, schema: z.string(), example: 'sach' },
      name: { about: { vi: 'Tên tệp', en: 'Its name' }, schema: z.string(), example: 'sach-card.webp' },
    },
    answers: {
      200: { ...BYTES, headers: ['ETag', 'Cache-Control', 'Accept-Ranges', 'Last-Modified', 'Content-Disposition'] },
      206: {
        ...BYTES,
        about: { vi: 'Phần đã hỏi của tệp', en: 'The part asked for' },
        headers: ['ETag', 'Cache-Control', 'Accept-Ranges', 'Last-Modified', 'Content-Disposition', 'Content-Range'],
      },
      304: { about: UNCHANGED, headers: ['ETag', 'Cache-Control', 'Content-Disposition'] },
      404: 'Missing',
    },
    example: '/media/sach/sach-card.webp',
  },
  {
    path: '/health/live',
    id: 'getLiveness',
    tag: 'operation',
    summary: { vi: 'Tiến trình đang chạy', en: 'The process answers' },
    answers: { 200: plain(statusJson, { status: 'ok' }) },
    example: '/health/live',
  },
  {
    path: '/health/ready',
    id: 'getReadiness',
    tag: 'operation',
    summary: { vi: 'Sẵn sàng phục vụ', en: 'Ready to serve' },
    answers: {
      200: plain(readyJson, { status: 'ok', checks: { readModel: { ok: true, head: 128 } } }),
      503: { ...plain(readyJson), about: { vi: 'Chưa phục vụ được', en: 'Not ready' } },
    },
    example: '/health/ready',
  },
  {
    path: '/metrics',
    id: 'getMetrics',
    tag: 'operation',
    summary: { vi: 'Số đo cho Prometheus', en: 'Measures for Prometheus' },
    answers: {
      200: {
        about: { vi: 'Định dạng chữ của Prometheus', en: "Prometheus' text format" },
        content: { 'text/plain': { schema: z.string() } },
        headers: ['ETag', 'Cache-Control'],
      },
      304: 'Unchanged',
    },
    example: '/metrics',
  },
  {
    path: '/openapi.json',
    id: 'getDescription',
    tag: 'operation',
    summary: { vi: 'Bản mô tả này: OpenAPI 3.1', en: 'This description: OpenAPI 3.1' },
    query: languageParameters,
    answers: {
      200: {
        ...json(z.looseObject({ openapi: z.string() }), { vi: 'Bản mô tả', en: 'The description' }),
        headers: ['ETag', 'Cache-Control', 'Vary', 'Link'],
      },
      304: 'Unchanged',
      400: 'BadParameter',
    },
    example: '/openapi.json?lang=en',
  },
]

function plain(schema: z.ZodType, example?: unknown): Answer {
  return {
    about: { vi: 'Được', en: 'Yes' },
    content: { [JSON_TYPE]: { schema, example } },
    headers: ['ETag', 'Cache-Control'],
  }
}
