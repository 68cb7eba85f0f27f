import { describe, expect, test } from '@jest/globals'
import { PUBLIC_TYPES } from '../../../src/ledger/entry'
import type { ReadModel } from '../../../src/readmodel/read-model'
import { ledger } from '../../support/entries'
import { models } from '../../support/model'

const model = models()
const TITLES = [
  'Đẩy mạnh phong trào học tập suốt đời',
  'Tuần lễ hưởng ứng học tập suốt đời ở Duy Tiên',
  'Ngày Sách và Văn hóa đọc Việt Nam',
  'Thư viện lưu động về với trẻ em vùng sâu',
  'Hội Khuyến học tỉnh trao quỹ khuyến tài',
  'Tủ sách dòng họ Nguyễn ở Kim Bảng',
  'Chuyển đổi số cộng đồng cho người cao tuổi',
  'Câu lạc bộ bạn đọc trẻ ra mắt tại Lý Nhân',
  'Mô hình công dân học tập ở Thanh Liêm',
  'Gia đình học tập tiêu biểu Bình Lục',
  'Giáo viên và học sinh trường Trần Hưng Đạo',
  'Trung tâm học tập cộng đồng phường Hà Nam',
]

function news(): ReadModel {
  const build = ledger()
  return model.of(TITLES.map((title, at) => build.article({ slug: `bai-${at}`, title, summary: 'Tin ngắn.' })))
}

describe('mistyped words are answered with the words that were meant', () => {
  test.each([
    // Without accents.
    ['hocc tap', 'học tập'],
    ['hco tap', 'học tập'],
    ['hoc taap', 'học tập'],
    ['hocc taap', 'học tập'],
    ['phong traoo', 'phong trào'],
    ['phonng trao', 'phong trào'],
    ['thu vein', 'thư viện'],
    ['thu vienn luu dong', 'thư viện lưu động'],
    ['luuw dong', 'lưu động'],
    ['khuyn hoc', 'khuyến học'],
    ['khuyeen hoc', 'khuyến học'],
    ['khuyen taii', 'khuyến tài'],
    ['chuyenn doi so', 'chuyển đổi số'],
    ['chyuen doi so', 'chuyển đổi số'],
    ['cong donng', 'cộng đồng'],
    ['nguoii cao tuoi', 'người cao tuổi'],
    ['nguoi cao tuoii', 'người cao tuổi'],
    ['cau lacc bo', 'câu lạc bộ'],
    ['tusach', 'tủ sách'],
    ['tuan lle', 'tuần lễ'],
    ['duy tienn', 'duy tiên'],
    ['dyu tien', 'duy tiên'],
    ['kim bangg', 'kim bảng'],
    ['thanh lieem', 'thanh liêm'],
    ['binh lucj', 'bình lục'],
    ['truong tran hungg dao', 'trường trần hưng đạo'],
    ['giao vienn', 'giáo viên'],
    // With accents.
    ['họcc tập', 'học tập'],
    ['học tậpp', 'học tập'],
    ['hcọ tập', 'học tập'],
    ['phong tràoo', 'phong trào'],
    ['thưu viện', 'thư viện'],
    ['thư viêện', 'thư viện'],
    ['khuyếnn học', 'khuyến học'],
    ['văn hóaa đọc', 'văn hóa đọc'],
    ['vănn hoá đọc', 'văn hóa đọc'],
    ['gia đìnhh', 'gia đình'],
    ['công dânn học tập', 'công dân học tập'],
    ['tủ sáchh dòng họ', 'tủ sách dòng họ'],
    ['nguyễnn', 'nguyễn'],
    ['lý nhânn', 'lý nhân'],
    ['hưởng ứngg', 'hưởng ứng'],
    // Typed with an input method that was off.
    ['hocj taapj', 'học tập'],
    ['thuw vieen', 'thư viện'],
    ['sachs', 'sách'],
    ['gia ddinhf', 'gia đình'],
    // Quoted, and with a word that is right by itself.
    ['"hoc tapp"', 'học tập'],
    ['"phong traoo hoc tap"', 'phong trào học tập'],
    // Nothing is near.
    ['zzzzzz', null],
    ['qwertyuiop', null],
    ['1374/QĐ-TTg', null],
  ])('%s: %s', (q, meant) => {
    expect(news().search({ q, types: [...PUBLIC_TYPES], limit: 20 }).didYouMean).toBe(meant)
  })
})

describe('what was typed rightly', () => {
  test.each([
    ['hoc tap', 'Đẩy mạnh phong trào học tập suốt đời'],
    ['Duy Tien', 'Tuần lễ hưởng ứng học tập suốt đời ở Duy Tiên'],
    ['dong ho', 'Tủ sách dòng họ Nguyễn ở Kim Bảng'],
    ['thư v', 'Thư viện lưu động về với trẻ em vùng sâu'],
    ['chuyen d', 'Chuyển đổi số cộng đồng cho người cao tuổi'],
    ['"bạn đọc trẻ"', 'Câu lạc bộ bạn đọc trẻ ra mắt tại Lý Nhân'],
    ['"doc viet nam"', 'Ngày Sách và Văn hóa đọc Việt Nam'],
    ['văn hoá', 'Ngày Sách và Văn hóa đọc Việt Nam'],
  ])('%s finds %s', (q, title) => {
    const { found } = news().search({ q, types: [...PUBLIC_TYPES], limit: 20 })
    expect(found.map(({ item }) => ('title' in item ? item.title : item.name))).toContain(title)
  })
})
