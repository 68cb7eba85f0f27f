import { z } from 'zod'
import { followParameters, changesParameters } from '../../api/changes'
import { searchParameters } from '../../api/list-query'
import { ANY_TIME, json, ON_ALL } from '../answers'
import { CHANGE, EXAMPLES, MANIFEST } from '../examples'
import type { Operation } from '../operation'
import { changesAnswer, manifest, searchAnswer } from '../schemas'

const { 304: _unchanged, ...ANY_TIME_BUT_UNCHANGED } = ANY_TIME

/** What a copy follows, and how it is checked. */
export const followOperations: Operation[] = [
  {
    path: '/v1/changes',
    id: 'listChanges',
    tag: 'changes',
    summary: { vi: 'Thay đổi từ một số trở đi', en: 'Changes after a number' },
    description: {
      vi: 'Mọi mục của sổ công bố sau "since", theo thứ tự, không thiếu số nào. Với wait, câu trả lời được giữ đến khi có thay đổi.',
      en: 'Every entry of the ledger after "since", in order, without gaps. With wait, the answer is held until something changes.',
    },
    query: changesParameters,
    answers: {
      200: json(
        changesAnswer,
        { vi: 'Các thay đổi; lưu "next" để hỏi tiếp', en: 'The changes; keep "next" to go on' },
        { changes: [{ ...CHANGE, item: EXAMPLES.articles }], next: '/v1/changes?since=128', head: 128 },
      ),
      ...ANY_TIME,
    },
    example: '/v1/changes?since=0&limit=3',
  },
  {
    path: '/v1/changes/stream',
    id: 'streamChanges',
    tag: 'changes',
    summary: { vi: 'Thay đổi ngay khi xảy ra', en: 'Changes as they happen' },
    description: {
      vi: 'Như /v1/changes, gửi bằng server-sent events: mỗi thay đổi một sự kiện "change", id là số trong sổ. Nối lại bằng Last-Event-ID.',
      en: 'As /v1/changes, by server-sent events: one event "change" for each, its id the number. Resumed by Last-Event-ID.',
    },
    query: followParameters,
    headers: {
      'Last-Event-ID': {
        ...followParameters.since,
        about: {
          vi: 'Số đã nhận cuối cùng; trình duyệt tự gửi khi nối lại',
          en: 'The last number received; browsers send it by themselves when they come back',
        },
      },
    },
    answers: {
      200: {
        about: { vi: 'Dòng sự kiện, không kết thúc', en: 'A stream of events, without end' },
        content: { 'text/event-stream': { schema: z.string(), example: eventOf(CHANGE) } },
        headers: ['Cache-Control', 'Vary', ...ON_ALL],
      },
      ...ANY_TIME_BUT_UNCHANGED,
    },
    example: '/v1/changes/stream?since=0',
  },
  {
    path: '/v1/manifest',
    id: 'getManifest',
    tag: 'changes',
    summary: { vi: 'Danh mục mọi thứ đang công bố', en: 'Everything public, by id' },
    description: {
      vi: 'Mã, loại, lần công bố và số trong sổ của từng mục: để kiểm tra bản sao của bạn.',
      en: 'Id, type, version and number of each: to check a copy.',
    },
    query: {},
    answers: { 200: json(manifest, { vi: 'Danh mục', en: 'The list' }, MANIFEST), ...ANY_TIME },
    example: '/v1/manifest',
  },
  {
    path: '/v1/search',
    id: 'search',
    tag: 'search',
    summary: { vi: 'Tìm trong mọi loại', en: 'Search all types' },
    description: {
      vi: 'Gõ không dấu vẫn tìm được ("hoc tap" tìm thấy "học tập"); đúng dấu xếp trước, rồi đến nơi các tiếng đứng liền nhau.',
      en: 'Accents may be left out ("hoc tap" finds "học tập"); exact accents come first, then words in a row.',
    },
    query: { ...searchParameters() },
    answers: {
      200: json(
        searchAnswer,
        { vi: 'Một trang kết quả, hợp nhất trước', en: 'A page of results, best first' },
        {
          data: [
            {
              ...EXAMPLES.articles,
              body: undefined,
              highlight: { title: '<mark>Thư viện</mark> mở cửa suốt tuần', text: null },
            },
          ],
          next: null,
          didYouMean: null,
        },
      ),
      ...ANY_TIME,
    },
    example: '/v1/search?q=hoc+tap&limit=3&fields=title,url,highlight',
  },
]

function eventOf(change: typeof CHANGE): string {
  return `id: ${change.seq}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`
}
