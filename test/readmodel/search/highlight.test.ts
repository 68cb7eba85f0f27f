import { describe, expect, test } from '@jest/globals'
import { PUBLIC_TYPES } from '../../../src/ledger/entry'
import type { ArticleSnapshot } from '../../../src/ledger/snapshot'
import type { SearchQuery } from '../../../src/readmodel/read-model'
import { searchText } from '../../../src/text/fold'
import { ledger } from '../../support/entries'
import { models } from '../../support/model'

const model = models()

/** The marks in an article found by `q`. */
function marks(
  q: string,
  given: Partial<Omit<ArticleSnapshot, 'type' | 'body'>> & { text?: string },
  query: Partial<SearchQuery> = {},
) {
  const { text = 'Nội dung.', title = 'Tin', summary = 'Tóm tắt.', ...rest } = given
  const read = model.of([
    ledger().article({
      title,
      summary,
      body: { html: '', text },
      search: searchText([title, summary, text, rest.english?.title, rest.english?.summary]),
      ...rest,
    }),
  ])
  return read.search({ q, types: [...PUBLIC_TYPES], limit: 1, ...query }).found[0]?.highlight
}

describe('marks', () => {
  test.each([
    ['hoc tap', 'Đẩy mạnh học tập suốt đời', 'Đẩy mạnh <mark>học tập</mark> suốt đời'],
    ['tap hoc', 'Học, tập và hành', '<mark>Học</mark>, <mark>tập</mark> và hành'],
    ['hoc tap', 'Hội học và tập, rồi học tập', 'Hội học và tập, rồi <mark>học tập</mark>'],
    ['học tập', 'Hóc tạp', '<mark>Hóc tạp</mark>'],
    ['dang', 'Đảng viên', '<mark>Đảng</mark> viên'],
    ['đảng', 'Đảng viên đang học', '<mark>Đảng</mark> viên đang học'],
    ['doc ti', 'Đọc tin', '<mark>Đọc tin</mark>'],
    ['doc tin', 'Đọc tin của tỉnh', '<mark>Đọc tin</mark> của tỉnh'],
    ['"hoc tap"', 'Học hành, học tập', 'Học hành, <mark>học tập</mark>'],
    ['1373/qd-ttg', 'Quyết định số 1373 / QĐ-TTg năm 2021', 'Quyết định số <mark>1373 / QĐ-TTg</mark> năm 2021'],
    ['1373qdttg', 'Quyết định số 01373/QĐ-TTg', 'Quyết định số <mark>01373/QĐ-TTg</mark>'],
    ['số 1373qdttg', 'Quyết định số 1373/QĐ-TTg', 'Quyết định <mark>số 1373/QĐ-TTg</mark>'],
    ['hoa', 'Thị trấn Hoà Bình', 'Thị trấn <mark>Hoà</mark> Bình'],
    ['duy tien', 'Thị xã Duy Tiên (NFD)'.normalize('NFD'), `Thị xã <mark>Duy Tiên</mark> (NFD)`.normalize('NFD')],
    ['hoc', 'Straße ½ ﬁn học', 'Straße ½ ﬁn <mark>học</mark>'],
    ['sach', '<b>Sách</b> & "bạn\'', '&lt;b&gt;<mark>Sách</mark>&lt;/b&gt; &amp; &quot;bạn&#39;'],
  ])('%s in %s', (q, title, marked) => {
    expect(marks(q, { title })?.title).toBe(marked)
  })

  test('the text is shown where most was found, cut at words, on one line', () => {
    const filler = (count: number) => Array.from({ length: count }, (_, index) => `chữ${index}`).join(' ')
    const text = `${filler(50)} học ${filler(50)}\nNgười   người học tập <suốt> đời ${filler(50)}`
    const shown = marks('hoc tap', { text })?.text ?? ''
    expect(shown).toMatch(/^… chữ\d+ .* Người người <mark>học tập<\/mark> &lt;suốt&gt; đời .* …$/)
    expect(shown.split(' ').length).toBeLessThan(45)
    expect(marks('hoc tap', { title: 'Học tập', summary: 'Tóm tắt ngắn.', text })?.text).toMatch(
      /<mark>học tập<\/mark>/,
    )
    expect(marks('tin', { summary: 'Tóm tắt ngắn.' })?.text).toBe('Tóm tắt ngắn.')
  })

  test('the text is shown where the words stand in a row, even when they stand apart before', () => {
    const shown = marks('tủ sách', {
      summary: 'Sách trong cái tủ.',
      text: 'Sách để cạnh tủ gỗ. Mỗi nhà một tủ sách nhỏ.',
    })
    expect(shown?.text).toBe('Sách để cạnh tủ gỗ. Mỗi nhà một <mark>tủ sách</mark> nhỏ.')
  })

  test('names are shown when the words are found in them', () => {
    expect(marks('ban bien tap', { authors: ['Ban Biên tập'], search: 'ban bien tap' })?.text).toBe(
      '<mark>Ban Biên tập</mark>',
    )
  })

  test('in English when English is asked for', () => {
    const english = { title: 'Lifelong learning', summary: 'For all.', body: { html: '', text: '' } }
    expect(marks('learning', { english }, { lang: 'en' })).toEqual({
      title: 'Lifelong <mark>learning</mark>',
      text: 'For all.',
    })
  })

  test('an item without any text has none', () => {
    const read = model.of([ledger().place({ name: 'Duy Tiên' })])
    expect(read.search({ q: 'duy', types: [...PUBLIC_TYPES], limit: 1 }).found[0]?.highlight).toEqual({
      title: '<mark>Duy</mark> Tiên',
      text: null,
    })
  })
})
