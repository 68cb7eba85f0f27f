import { z } from 'zod'
import { FRAME_PARAMETERS } from '../../embed/frame-parameters'
import { richJson } from '../../embed/oembed-answer'
import { OEMBED_PARAMETERS } from '../../embed/oembed-parameters'
import type { Bilingual } from '../../../shared/problem'
import { json, problemJson, PROBLEM_TYPE } from '../answers'
import { OEMBED } from '../examples'
import type { Answer, HeaderName, Operation } from '../operation'

const HTML = 'text/html'
const SCRIPT = 'text/javascript'
const VALIDATORS = ['ETag', 'Cache-Control', 'Vary'] as const satisfies HeaderName[]

/** What stands in other people's pages. None of it is counted, and none takes a key. */
const OPERATIONS: Omit<Operation, 'tag'>[] = [
  {
    path: '/embed',
    id: 'getEmbedConfigurator',
    summary: { vi: 'Trang tạo mã nhúng', en: 'The page that makes a snippet' },
    description: {
      vi: 'Dành cho người. Nhận các tham số của /embed/frame; giá trị sai được nêu tên ngay trên trang, không trả 400.',
      en: 'For people. Takes what /embed/frame takes; what cannot be used is named on the page, without a 400.',
    },
    answers: { 200: given(HTML, { vi: 'Trang chọn và xem thử', en: 'Choices and a preview' }), 304: unchanged() },
    example: '/embed',
  },
  {
    path: '/embed/frame',
    id: 'getEmbedFrame',
    summary: { vi: 'Nội dung trong một khung', en: 'Content in a frame' },
    description: {
      vi: 'Một trang đầy đủ để đặt vào iframe, cho trang không chạy được script.',
      en: 'A page of its own for an iframe, where scripts cannot be used.',
    },
    query: FRAME_PARAMETERS,
    answers: {
      200: given(HTML, { vi: 'Trang', en: 'The page' }),
      304: unchanged(),
      308: {
        about: { vi: 'Bài đã đổi địa chỉ', en: 'The item has another address' },
        headers: ['Location', 'Cache-Control'],
      },
      400: refused({ vi: 'Tham số lạ hoặc sai giá trị', en: 'An unknown parameter or a bad value' }),
      404: pageOrProblem({
        vi: 'Không có bài ấy: một trang nói như vậy; hoặc không có bên nhận ấy',
        en: 'No such item: a page that says so; or no such consumer',
      }),
      410: pageOrProblem({ vi: 'Bài đã gỡ: một trang nói như vậy', en: 'Withdrawn: a page that says so' }),
    },
    example: '/embed/frame?type=articles&count=3',
  },
  script('/embed/v1.js', 'getEmbedScript', {
    vi: 'Script của thẻ <nguon-hoc>',
    en: 'Script of the element <nguon-hoc>',
  }),
  script('/embed/frame.js', 'getFrameScript', {
    vi: 'Script cho khung cao vừa nội dung',
    en: 'Script that makes a frame as tall as its content',
  }),
  {
    path: '/oembed',
    id: 'getOembed',
    summary: { vi: 'oEmbed: từ địa chỉ bài thành khung', en: 'oEmbed: a frame for an address' },
    description: {
      vi: 'Theo oembed.com 1.0, loại "rich". Tham số khác được bỏ qua.',
      en: 'As oembed.com 1.0 says, of the type "rich". Other parameters are ignored.',
    },
    query: OEMBED_PARAMETERS,
    answers: {
      200: {
        ...json(richJson, { vi: 'Khung và các dòng mô tả', en: 'The frame and what it shows' }, OEMBED),
        content: {
          'application/json': { schema: richJson, example: OEMBED },
          'text/xml': { schema: z.string() },
        },
        headers: VALIDATORS,
      },
      304: unchanged(),
      400: refused({ vi: 'Thiếu hoặc sai tham số', en: 'A parameter is missing or bad' }),
      404: refused({ vi: 'Không có nội dung công khai nào ở địa chỉ ấy', en: 'Nothing public stands there' }),
      410: refused({ vi: 'Đã gỡ; "reason" cho biết lý do', en: 'Withdrawn; "reason" says why' }),
      501: refused({ vi: 'Không có dạng ấy', en: 'There is no such format' }),
    },
    example: `/oembed?url=${encodeURIComponent(OEMBED_PARAMETERS.url.example)}`,
  },
]

export const embedOperations: Operation[] = OPERATIONS.map((operation) => ({ ...operation, tag: 'embed' }))

function script(path: string, id: string, summary: Bilingual): Omit<Operation, 'tag'> {
  const answers = { 200: given(SCRIPT, { vi: 'JavaScript', en: 'JavaScript' }), 304: unchanged() }
  return { path, id, summary, answers, example: path }
}

function given(type: string, about: Bilingual): Answer {
  return { about, content: { [type]: { schema: z.string() } }, headers: VALIDATORS }
}

function unchanged(): Answer {
  return {
    about: { vi: 'Không đổi so với bản bạn đang có', en: 'Unchanged since the copy you have' },
    headers: VALIDATORS,
  }
}

function refused(about: Bilingual): Answer {
  return {
    about,
    content: { [PROBLEM_TYPE]: { schema: problemJson } },
    headers: ['Cache-Control', 'Vary', 'Content-Language'],
  }
}

function pageOrProblem(about: Bilingual): Answer {
  const { content, headers } = refused(about)
  return { about, content: { [HTML]: { schema: z.string() }, ...content }, headers }
}
